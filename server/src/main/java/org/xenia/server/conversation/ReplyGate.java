package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.xenia.server.conversation.MessageTranslations.Outbound;
import org.xenia.server.conversation.MessageTranslations.ReplyDraft;

/// The port by which a higher floor may stop a reply until somebody gives a reason: the coach.
public interface ReplyGate {

    /// What stops the reply; empty lets it pass. Never called in a transaction.
    ///
    /// @param draft what the author wants to send
    /// @param outbound what the customer would get
    List<Stop> check(ReplyDraft draft, Outbound outbound);

    /// Notes that the reply was sent all the same, in the reply's transaction.
    ///
    /// @param message the reply
    /// @param reason why
    void overridden(UUID conversation, UUID message, List<Stop> stops, String reason);

    /// Something that stops a reply.
    ///
    /// @param rule which rule says so
    /// @param pointer `/text` or `/translation/text`
    /// @param message why, in the caller's language
    record Stop(String rule, String pointer, String message) {}
}
