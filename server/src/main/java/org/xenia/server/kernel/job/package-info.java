/// Work that happens later or again: jobs on db-scheduler.
@NullMarked
package org.xenia.server.kernel.job;

import org.jspecify.annotations.NullMarked;
