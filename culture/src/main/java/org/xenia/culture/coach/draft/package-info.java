/// What the coach is given: the text with what is known of its reader, its conversation and its writer.
/// Reading is lenient, because callers know their own fields: unknown ones are ignored, absent ones are
/// unknown, and a rule that needs what is unknown keeps quiet.
@NullMarked
package org.xenia.culture.coach.draft;

import org.jspecify.annotations.NullMarked;
