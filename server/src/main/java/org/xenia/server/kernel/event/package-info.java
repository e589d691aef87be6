/// The event log: facts appended in the transaction that made them true, and readers that follow it in order.
@NullMarked
package org.xenia.server.kernel.event;

import org.jspecify.annotations.NullMarked;
