/// The edge of HTTP: who calls, forged requests, headers that protect browsers.
@NullMarked
package org.xenia.server.identity.edge;

import org.jspecify.annotations.NullMarked;
