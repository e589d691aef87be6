package org.xenia.server.conversation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.ConversationEvent.Change;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.identity.Teams;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// Changes what surrounds the messages of a conversation: state, owner, team, priority, tags, language,
/// subject. One event tells all that one request changed.
@Component
public class ConversationChanges {

    private static final String UPDATE = """
            update conversation.conversation
               set state = ?, snoozed_until = ?, owner_id = ?, team_id = ?, priority = ?, tags = ?, language = ?,
                   language_by = ?, subject = ?,
                   waiting_since = case when ? = 'closed' then null else waiting_since end
             where id = ?
            """;

    private final Transactions transactions;
    private final ConversationStore store;
    private final StaffDirectory staff;
    private final Teams teams;
    private final EventLog events;
    private final JdbcClient jdbc;

    ConversationChanges(
            Transactions transactions,
            ConversationStore store,
            StaffDirectory staff,
            Teams teams,
            EventLog events,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.store = store;
        this.staff = staff;
        this.teams = teams;
        this.events = events;
        this.jdbc = jdbc;
    }

    private record Properties(
            String state,
            @Nullable Instant snoozedUntil,
            @Nullable UUID owner,
            @Nullable UUID team,
            String priority,
            List<String> tags,
            @Nullable String language,
            @Nullable String languageBy,
            @Nullable String subject) {}

    /// Applies a patch.
    ///
    /// @throws Refusal `not_found`; a field error when owner or team do not exist
    public void apply(UUID id, ConversationPatch patch, Actor actor) {
        if (patch.owner() != null
                && staff.find(patch.owner()).filter(person -> person.active()).isEmpty()) {
            throw Refusal.field("/owner", "staff");
        }
        if (patch.team() != null && teams.find(patch.team()).isEmpty()) {
            throw Refusal.field("/team", "team");
        }
        transactions.run(() -> {
            Locked locked = store.lock(id);
            Properties before = read(locked.id());
            Properties after = patched(before, patch);
            if (!after.equals(before)) {
                write(locked.id(), after);
                events.append(
                        new Subject(locked.id(), locked.id(), locked.customer()),
                        actor,
                        new ConversationEvent.ConversationChanged(locked.id(), changes(before, after)));
            }
        });
    }

    /// Opens snoozed conversations whose time has come. Answers how many. Takes part in the caller's
    /// transaction.
    int wakeDue() {
        List<UUID> due = jdbc.sql("""
                        select id from conversation.conversation
                         where state = 'snoozed' and snoozed_until <= now() order by snoozed_until limit 500
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID id : due) {
            apply(
                    id,
                    new ConversationPatch(false, null, false, null, null, null, null, State.OPEN, null, null),
                    Actor.SYSTEM);
        }
        return due.size();
    }

    private static Properties patched(Properties before, ConversationPatch patch) {
        State state = patch.state();
        String language = patch.language() == null
                ? before.language()
                : LanguageTag.of(patch.language()).value();
        return new Properties(
                state == null ? before.state() : state.code(),
                state == null ? before.snoozedUntil() : state == State.SNOOZED ? patch.snoozedUntil() : null,
                patch.changesOwner() ? patch.owner() : before.owner(),
                patch.changesTeam() ? patch.team() : before.team(),
                patch.priority() == null ? before.priority() : patch.priority(),
                patch.tags() == null ? before.tags() : patch.tags(),
                language,
                patch.language() == null ? before.languageBy() : "corrected",
                patch.subject() == null ? before.subject() : patch.subject().isBlank() ? null : patch.subject());
    }

    private static List<Change> changes(Properties before, Properties after) {
        List<Change> changes = new ArrayList<>();
        change(changes, "state", before.state(), after.state());
        change(changes, "snoozedUntil", before.snoozedUntil(), after.snoozedUntil());
        change(changes, "owner", before.owner(), after.owner());
        change(changes, "team", before.team(), after.team());
        change(changes, "priority", before.priority(), after.priority());
        change(changes, "tags", String.join(", ", before.tags()), String.join(", ", after.tags()));
        change(changes, "language", before.language(), after.language());
        change(changes, "subject", before.subject(), after.subject());
        return changes;
    }

    private static void change(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(
                    field, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }

    private Properties read(UUID id) {
        return jdbc.sql("select * from conversation.conversation where id = ?")
                .param(id)
                .query((row, number) -> {
                    Timestamp until = row.getTimestamp("snoozed_until");
                    return new Properties(
                            row.getString("state"),
                            until == null ? null : until.toInstant(),
                            row.getObject("owner_id", UUID.class),
                            row.getObject("team_id", UUID.class),
                            row.getString("priority"),
                            List.of((String[]) row.getArray("tags").getArray()).stream()
                                    .map(StoredText::decode)
                                    .toList(),
                            row.getString("language"),
                            row.getString("language_by"),
                            StoredText.decodeNullable(row.getString("subject")));
                })
                .single();
    }

    private void write(UUID id, Properties after) {
        jdbc.sql(UPDATE)
                .param(after.state())
                .param(after.snoozedUntil() == null ? null : Timestamp.from(after.snoozedUntil()))
                .param(after.owner())
                .param(after.team())
                .param(after.priority())
                .param(after.tags().stream().map(StoredText::encode).toArray(String[]::new))
                .param(after.language())
                .param(after.languageBy())
                .param(StoredText.encodeNullable(after.subject()))
                .param(after.state())
                .param(id)
                .update();
    }
}
