/// Apertium, the rule-based engine that runs inside the house: as processes of this machine, codes shared
/// with its server.
@NullMarked
package org.xenia.language.translate.engine.apertium;

import org.jspecify.annotations.NullMarked;
