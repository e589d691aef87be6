package org.xenia.server.desk.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.device.DeviceStore;
import org.xenia.server.desk.device.DeviceStore.Reach;
import org.xenia.server.kernel.WorkspaceId;

/// The rows of what is to be told. Every method takes part in the caller's transaction.
@Component
class NoticeStore {

    /// Between two words on one matter to one browser.
    static final Duration APART = Duration.ofSeconds(30);

    /// How long a try has before it counts as lost with its process.
    static final Duration LEASE = Duration.ofMinutes(1);

    // One matter is told once, however much happens in it meanwhile: the stronger reason stays until it was told, and
    // what follows a word keeps its distance from it.
    private static final String NOTE = """
            insert into desk.notice as n (device_id, about, kind, message_id, due_at, held, expires_at)
            select d.id, :about, :kind, :message, :due, :held, :expires from desk.device d where d.staff_id = :staff
            on conflict (workspace_id, device_id, about) do update
               set kind = case when n.due_at is not null
                                and array_position(:ranks, n.kind) > array_position(:ranks, excluded.kind)
                               then n.kind else excluded.kind end,
                   message_id = excluded.message_id,
                   since = case when n.due_at is null then now() else n.since end,
                   due_at = greatest(excluded.due_at, n.told_at + make_interval(secs => :apart)),
                   held = excluded.held,
                   expires_at = greatest(excluded.expires_at, n.expires_at)
            """;

    private static final String TAKE = """
            select n.device_id, n.about, n.kind, n.message_id, n.since, n.held, d.*
              from desk.notice n
              join desk.device d on d.workspace_id = n.workspace_id and d.id = n.device_id
              join identity.staff p on p.workspace_id = d.workspace_id and p.id = d.staff_id
              join identity.session s on s.workspace_id = d.workspace_id and s.id = d.session_id
             where n.due_at <= now() and n.expires_at > now()
               and p.active and s.expires_at > now() and s.ends_at > now()
               and (d.rests_until is null or d.rests_until <= now())
             order by n.device_id, n.due_at limit ?
               for update of n skip locked
            """;

    // A browser that rests keeps its notices until it has rested or they are too old.
    private static final String DROP_OLD = """
            update desk.notice set due_at = null where due_at <= now() and expires_at <= now()
            """;

    private static final String FORGET = """
            delete from desk.notice where due_at is null and expires_at < now() - interval '1 day'
            """;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something to tell.
    ///
    /// @param about the conversation, or the workspace for all that nobody has taken
    /// @param held whether it waits for the end of quiet hours
    record NewNotice(
            UUID staff,
            UUID about,
            NoticeKind kind,
            @Nullable UUID message,
            Instant due,
            boolean held,
            Instant expires) {}

    /// Something that is due.
    record Due(
            Reach reach,
            UUID about,
            NoticeKind kind,
            @Nullable UUID message,
            Instant since,
            boolean held) {}

    boolean anybodyListens() {
        return jdbc.sql("select exists (select from desk.device)")
                .query(Boolean.class)
                .single();
    }

    void note(NewNotice notice) {
        jdbc.sql(NOTE)
                .param("staff", notice.staff())
                .param("about", notice.about())
                .param("kind", notice.kind().word())
                .param("message", notice.message())
                .param("due", Timestamp.from(notice.due()))
                .param("held", notice.held())
                .param("expires", Timestamp.from(notice.expires()))
                .param("ranks", ranks())
                .param("apart", APART.toSeconds())
                .update();
    }

    /// The workspaces in which something is due. Inside a look across workspaces.
    List<WorkspaceId> listWorkspaces() {
        return jdbc.sql("select distinct workspace_id from desk.notice where due_at <= now()")
                .query((row, number) -> new WorkspaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Takes what is due, for a try of [#LEASE]; drops what is too old to be told. What was taken is due again when the
    /// try is lost with its process.
    List<Due> take(int most) {
        jdbc.sql(DROP_OLD).update();
        jdbc.sql(FORGET).update();
        List<Due> due = jdbc.sql(TAKE).param(most).query(NoticeStore::due).list();
        for (Due notice : due) {
            jdbc.sql("""
                            update desk.notice set due_at = now() + make_interval(secs => ?)
                             where device_id = ? and about = ?
                            """)
                    .param(LEASE.toSeconds())
                    .param(notice.reach().device())
                    .param(notice.about())
                    .update();
        }
        return due;
    }

    /// It was told. What came meanwhile, in the same matter, stays due.
    void told(Due notice, Instant takenAt) {
        jdbc.sql("""
                        update desk.notice
                           set told_at = now(), held = false,
                               due_at = case when due_at = ? then null
                                             else greatest(due_at, now() + make_interval(secs => ?)) end
                         where device_id = ? and about = ?
                        """)
                .param(Timestamp.from(takenAt.plus(LEASE)))
                .param(APART.toSeconds())
                .param(notice.reach().device())
                .param(notice.about())
                .update();
    }

    /// It is not told: nobody needs to hear it any more, or it is not wanted where it should go.
    void drop(Due notice, Instant takenAt) {
        jdbc.sql("""
                        update desk.notice set due_at = null, held = false
                         where device_id = ? and about = ? and due_at = ?
                        """)
                .param(notice.reach().device())
                .param(notice.about())
                .param(Timestamp.from(takenAt.plus(LEASE)))
                .update();
    }

    /// It waits for the end of quiet hours.
    void hold(Due notice, Instant until) {
        jdbc.sql("""
                        update desk.notice set due_at = ?, held = true, expires_at = ?
                         where device_id = ? and about = ?
                        """)
                .param(Timestamp.from(until))
                .param(Timestamp.from(until.plus(NoticeReader.FRESH_AFTER_QUIET)))
                .param(notice.reach().device())
                .param(notice.about())
                .update();
    }

    /// The quiet hours of a person changed: what waits for their end waits for another moment.
    void holdAll(UUID staff, Instant until) {
        jdbc.sql("""
                        update desk.notice set due_at = ?, expires_at = ?
                         where held and due_at is not null
                           and device_id in (select id from desk.device where staff_id = ?)
                        """)
                .param(Timestamp.from(until))
                .param(Timestamp.from(until.plus(NoticeReader.FRESH_AFTER_QUIET)))
                .param(staff)
                .update();
    }

    /// It could not be told now: it is due at once, and its browser's rest holds it back.
    void again(Due notice) {
        jdbc.sql("update desk.notice set due_at = least(due_at, now()) where device_id = ? and about = ?")
                .param(notice.reach().device())
                .param(notice.about())
                .update();
    }

    /// The database's clock, which is the one that leases go by.
    Instant now() {
        return jdbc.sql("select now()").query(Timestamp.class).single().toInstant();
    }

    private static String[] ranks() {
        return Arrays.stream(NoticeKind.values()).map(NoticeKind::word).toArray(String[]::new);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                DeviceStore.reach(row),
                row.getObject("about", UUID.class),
                NoticeKind.of(row.getString("kind")),
                row.getObject("message_id", UUID.class),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("held"));
    }
}
