/// The register of what left the house for an engine outside.
@NullMarked
package org.xenia.server.translation.transfer;

import org.jspecify.annotations.NullMarked;
