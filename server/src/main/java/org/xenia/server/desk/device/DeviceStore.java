package org.xenia.server.desk.device;

import java.net.URI;
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
import org.xenia.server.desk.push.BrowserKeys;
import org.xenia.server.kernel.Ids;

/// The rows of browsers. Every method takes part in the caller's transaction.
@Component
public class DeviceStore {

    /// More than a person has; what was not used longest makes room.
    static final int MOST = 12;

    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    // Whoever signs in next in the same browser takes it over.
    private static final String KEEP = """
            insert into desk.device as d (id, staff_id, session_id, endpoint, public_key, secret, user_agent)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, endpoint) do update
               set staff_id = excluded.staff_id, session_id = excluded.session_id, public_key = excluded.public_key,
                   secret = excluded.secret, user_agent = excluded.user_agent, failures = 0, rests_until = null
            returning id
            """;

    private static final String MAKE_ROOM = """
            delete from desk.device where id in (
                select id from desk.device where staff_id = ?
                 order by greatest(told_at, created_at) desc, id offset ?)
            """;

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How to reach a browser.
    public record Reach(UUID device, UUID staff, URI endpoint, BrowserKeys keys) {}

    /// A browser to keep.
    ///
    /// @param replaces the address that it had before
    record NewDevice(
            UUID staff,
            UUID session,
            String endpoint,
            BrowserKeys keys,
            @Nullable String userAgent,
            @Nullable String replaces) {}

    UUID keep(NewDevice device) {
        if (device.replaces() != null && !device.replaces().equals(device.endpoint())) {
            jdbc.sql("delete from desk.device where staff_id = ? and endpoint = ?")
                    .param(device.staff())
                    .param(device.replaces())
                    .update();
        }
        UUID id = jdbc.sql(KEEP)
                .param(Ids.next())
                .param(device.staff())
                .param(device.session())
                .param(device.endpoint())
                .param(device.keys().publicKey())
                .param(device.keys().secret())
                .param(device.userAgent())
                .query(UUID.class)
                .single();
        jdbc.sql(MAKE_ROOM).param(device.staff()).param(MOST).update();
        return id;
    }

    /// The browsers of a person, newest first.
    ///
    /// @param session of the browser that asks
    public List<Device> list(UUID staff, @Nullable UUID session) {
        return jdbc.sql("select * from desk.device where staff_id = ? order by created_at desc, id")
                .param(staff)
                .query((row, number) -> device(row, session))
                .list();
    }

    /// How to reach the browsers of a person who is signed in in them.
    public List<Reach> reach(UUID staff) {
        return jdbc.sql("""
                        select d.* from desk.device d
                          join identity.session s on s.workspace_id = d.workspace_id and s.id = d.session_id
                          join identity.staff p on p.workspace_id = d.workspace_id and p.id = d.staff_id
                         where d.staff_id = ? and p.active and s.expires_at > now() and s.ends_at > now()
                         order by d.created_at desc
                        """).param(staff).query((row, number) -> reach(row)).list();
    }

    /// How a row of `desk.device` is reached.
    public static Reach reach(ResultSet row) throws SQLException {
        return new Reach(
                row.getObject("id", UUID.class),
                row.getObject("staff_id", UUID.class),
                URI.create(row.getString("endpoint")),
                new BrowserKeys(row.getBytes("public_key"), row.getBytes("secret")));
    }

    /// Forgets a browser of a person; false when there is no such one.
    boolean forget(UUID staff, UUID device) {
        return jdbc.sql("delete from desk.device where staff_id = ? and id = ?")
                        .param(staff)
                        .param(device)
                        .update()
                > 0;
    }

    /// Its push service says that it is gone.
    public void gone(UUID device) {
        jdbc.sql("delete from desk.device where id = ?").param(device).update();
    }

    /// Its push service took something.
    public void told(UUID device) {
        jdbc.sql("update desk.device set told_at = now(), failures = 0, rests_until = null where id = ?")
                .param(device)
                .update();
    }

    /// Its push service did not take something: it is left alone for as long as it asks, at least a while that
    /// doubles from failure to failure.
    public void failed(UUID device, @Nullable Duration asked) {
        jdbc.sql("""
                        update desk.device
                           set failures = failures + 1,
                               rests_until = now() + greatest(
                                   make_interval(secs => ?),
                                   least(make_interval(secs => ?), make_interval(secs => ? * power(2, least(failures, 12)))))
                         where id = ?
                        """)
                .param(asked == null ? 0 : asked.toSeconds())
                .param(LONGEST_REST.toSeconds())
                .param(FIRST_REST.toSeconds())
                .param(device)
                .update();
    }

    private static Device device(ResultSet row, @Nullable UUID session) throws SQLException {
        String agent = row.getString("user_agent");
        return new Device(
                row.getObject("id", UUID.class),
                BrowserName.browser(agent),
                BrowserName.system(agent),
                row.getObject("session_id", UUID.class).equals(session),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("told_at")),
                row.getInt("failures") > 0);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
