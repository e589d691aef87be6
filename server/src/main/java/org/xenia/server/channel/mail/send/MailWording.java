package org.xenia.server.channel.mail.send;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.continuation.ContinuedChats.Continued;
import org.xenia.server.channel.courtesy.Courtesies;
import org.xenia.server.channel.courtesy.CourtesyTexts;
import org.xenia.server.channel.courtesy.CourtesyWriter;
import org.xenia.server.channel.courtesy.CourtesyWriter.Reader;
import org.xenia.server.channel.courtesy.MailFrames;
import org.xenia.server.channel.courtesy.MailFrames.Frame;
import org.xenia.server.channel.courtesy.MailFrames.Signer;
import org.xenia.server.channel.mail.send.MailDraft.Words;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.Message;

/// What a mail says: the words of its message or messages, and around them those of the channel in the
/// same language. Takes part in the caller's transaction.
@Component
class MailWording {

    private final Conversations conversations;
    private final Courtesies courtesies;
    private final CourtesyWriter writer;
    private final MailFrames frames;

    MailWording(Conversations conversations, Courtesies courtesies, CourtesyWriter writer, MailFrames frames) {
        this.conversations = conversations;
        this.courtesies = courtesies;
        this.writer = writer;
        this.frames = frames;
    }

    /// What a mail says.
    ///
    /// @param subject its own; absent takes the conversation's
    /// @param original what staff wrote, when that was translated
    /// @param messages that it carries, in order
    record Said(
            @Nullable String subject,
            Words body,
            Frame frame,
            @Nullable Words original,
            List<Message> messages) {}

    /// The words of a mail that leaves by a channel.
    ///
    /// @param continued the chat that it continues
    /// @param surprising whether the customer has not written by mail themselves, so that it has to say
    ///     why it comes
    Said of(
            UUID channel,
            Conversation conversation,
            Message message,
            @Nullable Continued continued,
            boolean surprising) {
        List<Message> messages = continued == null
                ? List.of(message)
                : continued.messages().stream().map(conversations::message).toList();
        Words body = joined(messages.stream().map(MailWording::sent).toList());
        List<Words> originals = messages.stream()
                .map(MailWording::original)
                .filter(Objects::nonNull)
                .toList();
        CourtesyTexts.Words words = writer.words(channel, reader(body.language()));
        Map<String, String> values = values(channel, conversation);
        boolean signed = courtesies.get(channel).signature();
        Frame frame = frames.frame(channel, words, signed, signer(conversation, message), body.text(), values);
        return new Said(
                continued == null || !surprising ? null : words.say(CourtesyTexts.SUBJECT, values),
                body,
                continued == null || !surprising ? frame : explained(frame, words, values),
                originals.isEmpty() ? null : joined(originals),
                messages);
    }

    /// What will stand around the words of a member of staff who answers now.
    Frame ahead(UUID channel, Conversation conversation, @Nullable UUID staff, LanguageTag language) {
        return frames.frame(
                channel,
                writer.words(channel, reader(language)),
                courtesies.get(channel).signature(),
                staff == null ? Signer.HOUSE : frames.signer(staff, conversation.team()),
                "",
                values(channel, conversation));
    }

    private Map<String, String> values(UUID channel, Conversation conversation) {
        return Map.of(
                "customer", Objects.requireNonNullElse(conversation.customer().name(), ""),
                "company", writer.company(channel).name(),
                "number", Long.toString(conversation.number()));
    }

    private static Reader reader(@Nullable LanguageTag language) {
        return new Reader(language == null ? List.of() : List.of(language), null, null);
    }

    private Signer signer(Conversation conversation, Message message) {
        boolean person = message.author().kind().equals("staff");
        return person ? frames.signer(message.author().id(), conversation.team()) : Signer.HOUSE;
    }

    private static Frame explained(Frame frame, CourtesyTexts.Words words, Map<String, String> values) {
        return new Frame(
                frame.language(),
                below(frame.above(), words.say(CourtesyTexts.CONTINUED, values)),
                below(words.say(CourtesyTexts.RETURN, values), frame.below()));
    }

    private static String below(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static Words joined(List<Words> parts) {
        return new Words(
                parts.stream().map(Words::text).map(String::strip).collect(Collectors.joining("\n\n")),
                parts.getLast().language());
    }

    private static Words sent(Message message) {
        Message.Sent sent = message.sent();
        return sent == null
                ? new Words(message.original(), LanguageTag.find(message.language()))
                : new Words(sent.text(), LanguageTag.find(sent.language()));
    }

    private static @Nullable Words original(Message message) {
        Message.Sent sent = message.sent();
        return sent != null && sent.translated()
                ? new Words(message.original(), LanguageTag.find(message.language()))
                : null;
    }
}
