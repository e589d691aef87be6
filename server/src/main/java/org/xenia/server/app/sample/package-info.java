/// Sample conversations for the first minutes of a new company: a handful of customers in several languages on a
/// channel
/// of their own, brought in by the doors that everybody uses and taken away again for good.
@NullMarked
package org.xenia.server.app.sample;

import org.jspecify.annotations.NullMarked;
