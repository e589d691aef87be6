/// The translation memory of a workspace: finds what was translated before and learns from people.
@NullMarked
package org.xenia.server.translation.memory;

import org.jspecify.annotations.NullMarked;
