package org.xenia.server.desk.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationEvent.ConversationChanged;
import org.xenia.server.conversation.ConversationEvent.ConversationStarted;
import org.xenia.server.conversation.ConversationEvent.MessageNoted;
import org.xenia.server.conversation.ConversationEvent.MessageReceived;
import org.xenia.server.desk.notice.NoticeStore.NewNotice;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Notes who is to be told of what happens in conversations, for each browser in which they let themselves be told.
@Component
class NoticeReader implements EventReader {

    /// Whoever looks at the conversation has seen it by then, and what comes in a breath is told in one.
    static final Duration BREATH = Duration.ofSeconds(2);

    /// New conversations that nobody has taken are told together.
    static final Duration GATHERING = Duration.ofSeconds(20);

    /// Told later than this it would be a surprise rather than a help.
    static final Duration FRESH = Duration.ofMinutes(15);

    /// What waited for the end of quiet hours may be late by this.
    static final Duration FRESH_AFTER_QUIET = Duration.ofHours(2);

    private final NoticeStore notices;
    private final WishStore wishes;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    NoticeReader(NoticeStore notices, WishStore wishes, StaffDirectory staff, JdbcClient jdbc) {
        this.notices = notices;
        this.wishes = wishes;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(ConversationStarted.class, ConversationChanged.class, MessageReceived.class, MessageNoted.class);
    }

    @Override
    public void readAll(List<LoggedEvent> events) {
        if (notices.anybodyListens()) {
            events.forEach(this::tell);
        }
    }

    @Override
    public void read(LoggedEvent event) {
        readAll(List.of(event));
    }

    private void tell(LoggedEvent event) {
        UUID conversation = event.subject().conversation();
        if (conversation == null || event.at().isBefore(clock.instant().minus(FRESH))) {
            return;
        }
        MessageReceived received = event.as(MessageReceived.class);
        if (received != null) {
            tell(owner(conversation), conversation, NoticeKind.MESSAGE, received.message(), event);
        }
        MessageNoted noted = event.as(MessageNoted.class);
        if (noted != null) {
            noted.mentions().forEach(named -> tell(named, conversation, NoticeKind.MENTION, noted.message(), event));
        }
        ConversationChanged changed = event.as(ConversationChanged.class);
        if (changed != null) {
            changed.changes().stream()
                    .filter(change -> change.field().equals("owner") && change.after() != null)
                    .forEach(change ->
                            tell(UUID.fromString(change.after()), conversation, NoticeKind.ASSIGNED, null, event));
        }
        if (event.as(ConversationStarted.class) != null) {
            UUID all = event.workspace().value();
            wishes.listOfUnassigned().forEach(person -> tell(person, all, NoticeKind.UNASSIGNED, null, event));
        }
    }

    private void tell(@Nullable UUID person, UUID about, NoticeKind kind, @Nullable UUID message, LoggedEvent event) {
        // Nobody is told what they did themselves.
        if (person == null || person.equals(event.actor().id())) {
            return;
        }
        Wishes wanted = wishes.get(person);
        Staff told = staff.find(person).filter(Staff::active).orElse(null);
        if (told == null || !wanted.wants(kind)) {
            return;
        }
        Instant due = clock.instant().plus(kind == NoticeKind.UNASSIGNED ? GATHERING : BREATH);
        Instant quietUntil = new QuietHours(wanted.quiet(), told.timeZone()).endAfter(due);
        notices.note(
                quietUntil == null
                        ? new NewNotice(person, about, kind, message, due, false, due.plus(FRESH))
                        : new NewNotice(
                                person, about, kind, message, quietUntil, true, quietUntil.plus(FRESH_AFTER_QUIET)));
    }

    private @Nullable UUID owner(UUID conversation) {
        return jdbc.sql("select owner_id from conversation.conversation where id = ? and owner_id is not null")
                .param(conversation)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
