package org.xenia.culture.coach.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the draft answers, as far as the file says.
///
/// @param subjects kinds, topics and tags, lower-case: `complaint`, `refund`, `bereavement`, `legal`, …
/// @param complaint true when it is a complaint
/// @param firstContact whether nothing was said before; null when unknown
/// @param firstReply whether we have not yet answered; null when unknown
/// @param proactive true when the customer did not ask: survey, offer, campaign
/// @param bot true when a machine answers by itself
/// @param disclosure true when the market demands that a machine says so
/// @param disclosed true when the customer was already told
/// @param messages what was said before, oldest first
/// @param otherCustomers names of other customers that must not appear
/// @param quietFrom start of the customer's quiet hours as `21:00`; null when unknown
/// @param quietTo end of the customer's quiet hours; null when unknown
public record Conversation(
        Set<String> subjects,
        boolean complaint,
        @Nullable Boolean firstContact,
        @Nullable Boolean firstReply,
        boolean proactive,
        boolean bot,
        boolean disclosure,
        boolean disclosed,
        List<Message> messages,
        List<String> otherCustomers,
        @Nullable String quietFrom,
        @Nullable String quietTo) {

    /// Nothing is known.
    public static final Conversation UNKNOWN =
            new Conversation(Set.of(), false, null, null, false, false, false, false, List.of(), List.of(), null, null);

    private static final Set<String> SENSITIVE = Set.of(
            "complaint",
            "refund",
            "bereavement",
            "legal",
            "death",
            "condolence",
            "accident",
            "injury",
            "fraud",
            "medical",
            "crisis");

    /// Copies the collections.
    public Conversation {
        subjects = Set.copyOf(subjects);
        messages = List.copyOf(messages);
        otherCustomers = List.copyOf(otherCustomers);
    }

    /// True when a joke or an emoji would hurt.
    public boolean sensitive() {
        return complaint || subjects.stream().anyMatch(SENSITIVE::contains);
    }

    /// The customer's latest message; null when none is known.
    public @Nullable Message latestFromCustomer() {
        for (Message message : messages.reversed()) {
            if (message.fromCustomer()) {
                return message;
            }
        }
        return null;
    }

    /// Something said before.
    ///
    /// @param text the words
    /// @param fromCustomer true when the customer said it, false when we did
    public record Message(String text, boolean fromCustomer) {}
}
