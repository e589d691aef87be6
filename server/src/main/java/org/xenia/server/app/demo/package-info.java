/// The demo company: a shop that sells abroad, its staff, its customers and what they wrote, and a crowd
/// that goes on writing. All of it is data under `demo/` on the class path; this package brings it in by
/// the doors that everybody uses.
@NullMarked
package org.xenia.server.app.demo;

import org.jspecify.annotations.NullMarked;
