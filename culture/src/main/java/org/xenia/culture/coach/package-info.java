/// The coach: reads a draft before it is sent and says what may go wrong between two cultures, where,
/// why, on what evidence and what to write instead. Rules are data (`rules/*.yaml`); this package owns
/// their judging, their severity under the grade of their evidence, and the texts people read. It never
/// rewrites by itself, and a customer's own stated preference silences a rule.
@NullMarked
package org.xenia.culture.coach;

import org.jspecify.annotations.NullMarked;
