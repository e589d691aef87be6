/// Teams: named groups of staff.
@NullMarked
package org.xenia.server.identity.team;

import org.jspecify.annotations.NullMarked;
