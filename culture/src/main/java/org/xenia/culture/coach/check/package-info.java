/// Triggers that know a subject: dates, amounts, names, addresses of the web, holidays. Each is a small
/// class behind [org.xenia.culture.coach.rule.Check]; rule files call them by the names in [NamedChecks].
@NullMarked
package org.xenia.culture.coach.check;

import org.jspecify.annotations.NullMarked;
