/// Members of staff: their rows, their own page and what administrators change about them.
@NullMarked
package org.xenia.server.identity.person;

import org.jspecify.annotations.NullMarked;
