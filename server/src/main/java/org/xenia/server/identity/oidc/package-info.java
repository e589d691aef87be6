/// Sign-in through the company's own OpenID Connect provider.
@NullMarked
package org.xenia.server.identity.oidc;

import org.jspecify.annotations.NullMarked;
