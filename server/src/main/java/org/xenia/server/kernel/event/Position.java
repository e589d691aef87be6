package org.xenia.server.kernel.event;

/// A place in the event log. Positions order first by transaction, then by number: a number alone would not
/// do, since a transaction with a lower number can commit later.
///
/// @param transaction PostgreSQL's 64-bit transaction number
/// @param number of the event
public record Position(long transaction, long number) implements Comparable<Position> {

    /// Before every event.
    public static final Position START = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        int byTransaction = Long.compareUnsigned(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(number, other.number);
    }

    /// Reads what `toString` wrote.
    ///
    /// @throws IllegalArgumentException when it is something else
    public static Position parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("not a position: " + text);
        }
        return new Position(
                Long.parseUnsignedLong(text, 0, dash, 10), Long.parseLong(text, dash + 1, text.length(), 10));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(transaction) + '-' + number;
    }
}
