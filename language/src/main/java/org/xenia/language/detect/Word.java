package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;

/// One word of a line.
///
/// @param text in lower case, composed; letters and their marks
/// @param script the script of its letters; Hiragana and Katakana are kept apart from Han
/// @param letters how many letters
/// @param clause the number of the clause in the line, from 0
/// @param capital begins with a capital letter
/// @param shouted two or more letters, all capital
/// @param marked touches a digit, as in an order number
record Word(
        String text, UnicodeScript script, int letters, int clause, boolean capital, boolean shouted, boolean marked) {}
