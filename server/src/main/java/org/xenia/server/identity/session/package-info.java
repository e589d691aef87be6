/// Signed-in browsers: signing in, throttling, sessions and their cookie.
@NullMarked
package org.xenia.server.identity.session;

import org.jspecify.annotations.NullMarked;
