/// Rules as data: what a rule file says, for whom a rule is, in which situation, and what it looks for.
/// The general triggers (phrases, patterns, something missing, register) are here; triggers that need
/// knowledge of a subject lie in `org.xenia.culture.coach.check` behind the same interface.
@NullMarked
package org.xenia.culture.coach.rule;

import org.jspecify.annotations.NullMarked;
