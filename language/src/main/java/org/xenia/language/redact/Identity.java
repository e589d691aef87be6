package org.xenia.language.redact;

import java.util.List;
import java.util.function.Predicate;

/// One line of the table: a number that some authority gives to people.
///
/// @param country  the country, `ZZ` for any, `EU` for the union
/// @param type     what it is found as
/// @param strength what its form proves
/// @param layouts  how it is written
/// @param check    its check digits over letters and digits alone
/// @param words    words that announce it, in small letters
record Identity(
        String country,
        EntityType type,
        Strength strength,
        List<Layout> layouts,
        Predicate<String> check,
        List<String> words) {}
