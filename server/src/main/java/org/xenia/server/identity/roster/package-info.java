/// The roster as administrators change it: roles, names, who left and who came back.
@NullMarked
package org.xenia.server.identity.roster;

import org.jspecify.annotations.NullMarked;
