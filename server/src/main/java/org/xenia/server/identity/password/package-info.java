/// Passwords: what may be one, how they are kept and compared.
@NullMarked
package org.xenia.server.identity.password;

import org.jspecify.annotations.NullMarked;
