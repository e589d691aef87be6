/// API tokens: secrets with scopes by which programs call.
@NullMarked
package org.xenia.server.identity.token;

import org.jspecify.annotations.NullMarked;
