/// Spelling and grammar by a LanguageTool server that the operator of the machine names, or none. What it
/// says is taken as hints; without it, or while it fails, nothing is said.
@NullMarked
package org.xenia.server.assistant.grammar;

import org.jspecify.annotations.NullMarked;
