package org.xenia.server.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.conversation.GoodHours.Wait;
import org.xenia.server.conversation.MessageStore.NewReply;
import org.xenia.server.conversation.MessageTranslations.Edited;
import org.xenia.server.conversation.MessageTranslations.Outbound;
import org.xenia.server.conversation.MessageTranslations.ReplyDraft;
import org.xenia.server.conversation.ReplyGate.Stop;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// The one door by which messages go out to customers, whatever the channel. It translates, checks and
/// stores; the channel that follows the event log delivers.
@Component
public class Reply {

    /// Checks that have a sentence of their own in the catalogue.
    private static final Set<String> WORDED = Set.of("numbers", "placeholders", "urls", "emails", "ids", "terms");

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConversationStore store;
    private final MessageStore messages;
    private final MessageTranslations translations;
    private final ReplyGate gate;
    private final GoodHours hours;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    Reply(
            Transactions transactions,
            Conversations conversations,
            ConversationStore store,
            MessageStore messages,
            MessageTranslations translations,
            ReplyGate gate,
            GoodHours hours,
            EventLog events,
            Audit audit) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.store = store;
        this.messages = messages;
        this.translations = translations;
        this.gate = gate;
        this.hours = hours;
        this.events = events;
        this.audit = audit;
    }

    /// A reason of fewer characters is none.
    private static final int SHORTEST_REASON = 10;

    /// What is to be sent.
    ///
    /// @param language in which it is written, when the author says so
    /// @param translate false sends it as written
    /// @param edited the translation that the author has seen and perhaps changed
    /// @param override why it is sent although checks failed
    /// @param proactive whether nobody waits for it, so that it leaves at the customer's next good hour
    public record Draft(
            UUID conversation,
            String text,
            @Nullable LanguageTag language,
            boolean translate,
            @Nullable Edited edited,
            List<UUID> files,
            @Nullable String override,
            boolean proactive) {}

    /// Sends a reply. Answers its identifier once it is durable.
    ///
    /// @throws Refusal `not_found`; `blocked_by_checks` with the failed checks and what the coach
    /// stops, when no reason is given
    public UUID send(Draft draft, Actor author) {
        Conversations.Recipient recipient = conversations.recipient(draft.conversation());
        ReplyDraft wanted = new ReplyDraft(
                draft.conversation(),
                recipient.customer(),
                draft.text(),
                draft.language(),
                recipient.language(),
                draft.translate(),
                draft.edited(),
                author.id());
        Outbound outbound = translations.prepare(wanted);
        List<Stop> stops = gate.check(wanted, outbound);
        List<Refusal.FieldError> errors = errors(outbound, stops);
        refuseBlocked(errors, draft.override());
        Wait wait = draft.proactive() ? hours.find(draft.conversation(), clock.instant()) : null;
        return transactions.call(() -> {
            Subject stored = store(draft, outbound, author, wait);
            String reason = draft.override();
            if (!errors.isEmpty() && reason != null) {
                recordOverride(stored, author, errors, reason);
                gate.overridden(draft.conversation(), stored.id(), stops, reason);
            }
            return stored.id();
        });
    }

    /// Writes to the customer in the name of the house, for example that their message arrived. Nobody
    /// has answered by it: the conversation waits for whom it waited, and its newest message stays what
    /// it was. Takes part in the caller's transaction.
    ///
    /// @param text in the customer's language
    /// @throws Refusal `not_found`
    public UUID announce(UUID conversationId, String text, LanguageTag language) {
        Locked conversation = store.lock(conversationId);
        UUID id = Ids.next();
        int position = store.advanceForNote(conversation);
        Outbound outbound = new Outbound(language, text, language, false, null);
        messages.insertReply(
                id,
                conversation,
                position,
                new NewReply("system", null, text, outbound, "stated", null, List.of(), null));
        events.append(
                new Subject(id, conversation.id(), conversation.customer()),
                Actor.SYSTEM,
                new ConversationEvent.MessageAnnounced(id, position, conversation.channel()));
        return id;
    }

    private static List<Refusal.FieldError> errors(Outbound outbound, List<Stop> stops) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        outbound.blocking()
                .forEach(check -> errors.add(new Refusal.FieldError(
                        "/translation", code(check), Map.of("detail", String.valueOf(check.detail())))));
        stops.forEach(stop -> errors.add(new Refusal.FieldError(
                stop.pointer(), "coach_rule", Map.of("rule", stop.rule(), "message", stop.message()))));
        return errors;
    }

    private static void refuseBlocked(List<Refusal.FieldError> errors, @Nullable String override) {
        if (errors.isEmpty()) {
            return;
        }
        if (override == null || override.isBlank()) {
            throw Refusal.of(ConversationRefusal.BLOCKED_BY_CHECKS, errors);
        }
        if (override.strip().length() < SHORTEST_REASON) {
            Validation validation = new Validation();
            validation.add("/override", "too_short", Map.of("min", SHORTEST_REASON));
            validation.refuse();
        }
    }

    private static String code(MessageTranslation.CheckResult check) {
        return "check_" + (WORDED.contains(check.name()) ? check.name() : "other");
    }

    private Subject store(Draft draft, Outbound outbound, Actor author, @Nullable Wait wait) {
        Locked conversation = store.lock(draft.conversation());
        UUID id = Ids.next();
        int position = store.advance(conversation, id, State.WAITING);
        messages.insertReply(
                id,
                conversation,
                position,
                new NewReply(
                        author.kind() == Actor.Kind.BOT ? "bot" : "staff",
                        author.id(),
                        draft.text(),
                        outbound,
                        draft.language() == null ? "detected" : "stated",
                        draft.override(),
                        draft.files(),
                        wait));
        translations.keep(id, outbound);
        Subject subject = new Subject(id, conversation.id(), conversation.customer());
        events.append(subject, author, new ConversationEvent.MessageReplied(id, position, conversation.channel()));
        return subject;
    }

    private void recordOverride(Subject subject, Actor author, List<Refusal.FieldError> blocked, String reason) {
        List<String> checks = blocked.stream()
                .map(error -> String.valueOf(error.data().getOrDefault("rule", error.code())))
                .distinct()
                .toList();
        events.append(subject, author, new ConversationEvent.ChecksOverridden(subject.id(), checks));
        audit.record(author, "checks.overridden", subject.id().toString(), Map.of("checks", checks, "reason", reason));
    }
}
