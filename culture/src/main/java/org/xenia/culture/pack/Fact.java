package org.xenia.culture.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing known of a market or language, with its evidence. A statement about many people, never about one.
///
/// @param id stable and unique over all packs, such as `jp.sensitivity.number-4`
/// @param topic what it is about
/// @param value what it says, for code
/// @param note what it says, for people, in plain English; translations stand in files of their own
/// @param grade how good the evidence is
/// @param sources ids of [Sources]
/// @param reviewed when somebody last checked it
/// @param owner who looks after it
/// @param shipped the fact as we ship it, when an operator has put an own one in its place; else null
public record Fact(
        String id,
        Topic topic,
        Value value,
        String note,
        Grade grade,
        List<String> sources,
        LocalDate reviewed,
        String owner,
        @Nullable Fact shipped) {

    /// The value in the shape its topic has.
    public <V extends Value> V value(Class<V> type) {
        return type.cast(value);
    }

    /// Whether it is due for review on that day: a year after the last one, half a year for grades C and D.
    public boolean stale(LocalDate today) {
        return today.isAfter(reviewed.plusMonths(grade.compareTo(Grade.B) > 0 ? 6 : 12));
    }

    /// This fact with an operator's value or note in its place; what we ship stays visible.
    public Fact overriddenBy(@Nullable Value own, @Nullable String ownNote, LocalDate on, String by) {
        return new Fact(
                id,
                topic,
                own == null ? value : own,
                ownNote == null ? note : ownNote,
                grade,
                sources,
                on,
                by,
                shipped == null ? this : shipped);
    }
}
