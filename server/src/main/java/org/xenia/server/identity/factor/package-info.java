/// The second factor: time-based codes (RFC 6238) and recovery codes.
@NullMarked
package org.xenia.server.identity.factor;

import org.jspecify.annotations.NullMarked;
