package org.xenia.culture.name;

/// How a name is wanted.
///
/// @param order     the order of the parts
/// @param length    how much of it
/// @param usage     for what
/// @param formality in which tone
public record NameStyle(NameOrder order, NameLength length, NameUsage usage, NameFormality formality) {

    /// Speaking of somebody, in the usual length.
    public static final NameStyle REFERRING =
            new NameStyle(NameOrder.DEFAULT, NameLength.MEDIUM, NameUsage.REFERRING, NameFormality.FORMAL);

    /// Speaking to somebody, formally.
    public static final NameStyle ADDRESSING =
            new NameStyle(NameOrder.DEFAULT, NameLength.MEDIUM, NameUsage.ADDRESSING, NameFormality.FORMAL);

    /// The same in another order.
    public NameStyle with(NameOrder other) {
        return new NameStyle(other, length, usage, formality);
    }
}
