/// What the operator sets: flags, environment, file; unknown names are refused with a suggestion.
@NullMarked
package org.xenia.server.kernel.settings;

import org.jspecify.annotations.NullMarked;
