package org.xenia.culture.phrase;

/// What kind of value goes into a slot.
public enum SlotType {
    /// Text as it is: an order number, a link, the name of a colleague.
    TEXT,
    /// A person's name with its honorific, as one writes it after a greeting in that language.
    ADDRESS,
    /// An amount with its currency, already written for the customer's locale.
    MONEY,
    /// A whole number, 0 or more.
    NUMBER,
    /// A day.
    DATE,
    /// A time of day, in the customer's zone.
    TIME,
    /// `female`, `male`, or `other` when nobody said.
    GENDER
}
