/// The term base of a workspace: renderings that are wanted, forbidden, or none at all.
@NullMarked
package org.xenia.server.translation.term;

import org.jspecify.annotations.NullMarked;
