package org.xenia.server.channel.mail.send;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.MailFrames.Frame;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Shows what will stand around a reply that leaves as a mail, before it is sent.
@RestController
class DraftFrameRoutes {

    private final Conversations conversations;
    private final MailWording wording;
    private final Transactions transactions;

    DraftFrameRoutes(Conversations conversations, MailWording wording, Transactions transactions) {
        this.conversations = conversations;
        this.wording = wording;
        this.transactions = transactions;
    }

    /// @param above the reply
    /// @param below the reply: who signs, and what the channel says
    record DraftFrame(LanguageTag language, String above, String below) {}

    /// The channel's words and the caller's signature in the language of a reply, or the next best that there is.
    ///
    /// @throws Refusal `not_found` for a conversation that is not held by mail
    @GetMapping("/api/v1/conversations/{id}/draft-frame")
    @Access(value = Who.STAFF, scope = "conversations:read")
    DraftFrame frame(@PathVariable UUID id, @RequestParam @Nullable String language) {
        Validation validation = new Validation();
        LanguageTag wanted = validation.language("/language", language);
        validation.refuse();
        Caller caller = Caller.current();
        UUID staff = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        return transactions.call(() -> {
            Conversation conversation = conversations.get(id, new Conversations.Viewer(staff, caller.language()));
            if (!conversation.channel().kind().equals("email")) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            Frame frame = wording.ahead(conversation.channel().id(), conversation, staff, wanted);
            return new DraftFrame(frame.language(), frame.above(), frame.below());
        });
    }
}
