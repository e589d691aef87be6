/// The mood of a text: pleased or not ([org.xenia.language.sentiment.SentimentReader]), and whether it complains,
/// openly or between the lines, and presses ([org.xenia.language.sentiment.MoodReader], R26). Word lists of our
/// own with signs, negation and intensity; no outside model.
@NullMarked
package org.xenia.language.sentiment;

import org.jspecify.annotations.NullMarked;
