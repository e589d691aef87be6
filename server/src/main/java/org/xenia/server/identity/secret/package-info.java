/// Random secrets that name their workspace, and how they are kept: hashed.
@NullMarked
package org.xenia.server.identity.secret;

import org.jspecify.annotations.NullMarked;
