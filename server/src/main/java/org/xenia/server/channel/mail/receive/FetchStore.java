package org.xenia.server.channel.mail.receive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.connect.MailFault;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.StoredText;

/// How far each mailbox has been read, by whom, and how its server fared. Every method takes part in the caller's
/// transaction.
@Component
class FetchStore {

    /// Longer than the longest time between two renewals.
    static final Duration LEASE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;

    FetchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A mailbox that is to be fetched.
    ///
    /// @param changedAt when its settings were changed last
    record Watched(WorkspaceId workspace, UUID channel, Instant changedAt) {}

    /// Those of all workspaces, inside `Transactions.acrossWorkspaces`.
    List<Watched> listWatched() {
        return jdbc.sql("""
                        select m.workspace_id, m.channel_id, m.changed_at from channel.mailbox m
                          join conversation.channel c on c.workspace_id = m.workspace_id and c.id = m.channel_id
                          left join channel.mailbox_oauth o
                            on o.workspace_id = m.workspace_id and o.channel_id = m.channel_id
                         where c.active and m.in_host is not null and m.address is not null
                           and (o.state is null or o.state = 'signed_in')
                        """)
                .query((row, number) -> new Watched(
                        new WorkspaceId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    /// Takes or renews the right of a node to read a mailbox. Answers whether it has it.
    ///
    /// @param sole whether there is no other node, so that whoever holds it is no more
    boolean lease(UUID channel, UUID node, boolean sole) {
        jdbc.sql("insert into channel.mailbox_fetch (channel_id) values (?) on conflict do nothing")
                .param(channel)
                .update();
        return jdbc.sql("""
                        update channel.mailbox_fetch set leased_by = ?, leased_until = ?
                         where channel_id = ? and (? or leased_by = ? or leased_until is null or leased_until < now())
                        """)
                        .param(node)
                        .param(Timestamp.from(Instant.now().plus(LEASE)))
                        .param(channel)
                        .param(sole)
                        .param(node)
                        .update()
                == 1;
    }

    /// Where reading goes on in a folder; at its end when it is new and old mail is not wanted.
    ///
    /// @param uidNext the number that the next mail will get
    FetchPlace begin(UUID channel, String folder, long uidValidity, long uidNext, boolean importOld) {
        Known known = known(channel);
        if (known.validity() != null && known.folder().equals(folder)) {
            boolean same = known.validity() == uidValidity;
            FetchPlace place = new FetchPlace(uidValidity, same ? known.uid() : 0, known.skipBefore());
            move(channel, folder, place, uidNext);
            return place;
        }
        long now = importOld ? 0 : Instant.now().toEpochMilli();
        FetchPlace place = new FetchPlace(uidValidity, importOld ? 0 : Math.max(0, uidNext - 1), now);
        move(channel, folder, place, uidNext);
        return place;
    }

    private record Known(String folder, @Nullable Long validity, long uid, long skipBefore) {}

    private Known known(UUID channel) {
        return jdbc.sql("select * from channel.mailbox_fetch where channel_id = ? for update")
                .param(channel)
                .query((row, number) -> known(row))
                .single();
    }

    private static Known known(ResultSet row) throws SQLException {
        Timestamp skip = row.getTimestamp("skip_before");
        return new Known(
                StoredText.decode(row.getString("folder")),
                (Long) row.getObject("uid_validity"),
                row.getLong("uid"),
                skip == null ? 0 : skip.getTime());
    }

    private void move(UUID channel, String folder, FetchPlace place, long uidNext) {
        jdbc.sql("""
                        update channel.mailbox_fetch
                           set folder = ?, uid_validity = ?, uid = ?, uid_next = ?, skip_before = ?
                         where channel_id = ?
                        """)
                .param(StoredText.encode(folder))
                .param(place.uidValidity())
                .param(place.uid())
                .param(uidNext)
                .param(place.skipBefore() == 0 ? null : new Timestamp(place.skipBefore()))
                .param(channel)
                .update();
    }

    /// Everything up to this number is done. Never moves back.
    void done(UUID channel, long uidValidity, long uid) {
        jdbc.sql("""
                        update channel.mailbox_fetch set uid = :uid, backlog_done = backlog_done + 1
                         where channel_id = :channel and uid_validity = :validity and uid < :uid
                        """)
                .param("uid", uid)
                .param("channel", channel)
                .param("validity", uidValidity)
                .update();
    }

    /// One mail more is done where there are no numbers.
    void moved(UUID channel) {
        jdbc.sql("update channel.mailbox_fetch set backlog_done = backlog_done + 1 where channel_id = ?")
                .param(channel)
                .update();
    }

    /// Whether this folder was read before.
    boolean isBegun(UUID channel, String folder) {
        Known known = known(channel);
        return known.validity() != null && known.folder().equals(folder);
    }

    /// So many mails wait. What was begun goes on, also after a crash, so that its progress does not begin anew.
    void waits(UUID channel, int count) {
        if (count == 0) {
            // What is there no more is not waited for.
            jdbc.sql("update channel.mailbox_fetch set backlog = least(backlog, backlog_done) where channel_id = ?")
                    .param(channel)
                    .update();
            return;
        }
        jdbc.sql("""
                        update channel.mailbox_fetch
                           set backlog_since = case when backlog_done < backlog then backlog_since else now() end,
                               backlog = case when backlog_done < backlog then backlog_done + :count else :count end,
                               backlog_done = case when backlog_done < backlog then backlog_done else 0 end
                         where channel_id = :channel
                        """).param("count", count).param("channel", channel).update();
    }

    /// How the server fared just now.
    ///
    /// @param fault null when all was well
    void checked(UUID channel, @Nullable MailFault fault) {
        jdbc.sql("update channel.mailbox_fetch set fault = ?, checked_at = now() where channel_id = ?")
                .param(fault == null ? null : fault.code())
                .param(channel)
                .update();
    }

    /// How a mailbox fares; null before it was ever looked at.
    @Nullable
    FetchState findState(UUID channel) {
        return jdbc.sql("""
                        select f.*, (select count(*) from channel.mail_held h
                                      where h.workspace_id = f.workspace_id and h.channel_id = f.channel_id
                                        and h.decision is null) as held
                          from channel.mailbox_fetch f where f.channel_id = ?
                        """)
                .param(channel)
                .query((row, number) -> state(row))
                .optional()
                .orElse(null);
    }

    private static FetchState state(ResultSet row) throws SQLException {
        Timestamp checked = row.getTimestamp("checked_at");
        long next = row.getLong("uid_next");
        return new FetchState(
                checked == null ? null : checked.toInstant(),
                row.getString("fault"),
                null,
                row.getLong("uid"),
                next,
                row.getInt("held"),
                progress(row));
    }

    private static FetchState.@Nullable Progress progress(ResultSet row) throws SQLException {
        int of = row.getInt("backlog");
        int done = row.getInt("backlog_done");
        Timestamp since = row.getTimestamp("backlog_since");
        return done >= of || since == null ? null : new FetchState.Progress(done, of, since.toInstant());
    }
}
