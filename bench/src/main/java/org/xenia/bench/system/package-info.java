/// The real server as a process of its own, its database, a company in it, and how much memory they hold.
@NullMarked
package org.xenia.bench.system;

import org.jspecify.annotations.NullMarked;
