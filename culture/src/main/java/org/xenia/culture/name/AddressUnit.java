package org.xenia.culture.name;

/// What to put after "Dear", or to call somebody in the middle of a sentence.
///
/// @param text      the name with its honorific where one fits
/// @param unit      which part of the name carries it
/// @param honorific true when something was put to the name
/// @param grade     evidence grade of the rule, A to D
/// @param source    where the rule comes from
public record AddressUnit(String text, Unit unit, boolean honorific, String grade, String source) {

    /// The part of a name somebody is called by.
    public enum Unit {
        GIVEN,
        GIVEN_PATRONYMIC,
        FAMILY,
        FULL
    }
}
