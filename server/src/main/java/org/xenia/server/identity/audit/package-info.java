/// The list of administrative acts as administrators read it.
@NullMarked
package org.xenia.server.identity.audit;

import org.jspecify.annotations.NullMarked;
