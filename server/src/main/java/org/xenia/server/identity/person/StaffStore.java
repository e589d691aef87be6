package org.xenia.server.identity.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffLanguage;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Json;
import tools.jackson.databind.JsonNode;

/// The rows of staff. Runs inside an open transaction.
@Component
public class StaffStore {

    private static final String SELECT = """
            select id, name, email, role, active, language, time_zone, languages, created_at, last_seen_at
              from identity.staff
            """;

    private static final String INSERT = """
            insert into identity.staff (id, name, email, role, language, time_zone, languages)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update identity.staff
               set name = ?, role = ?, active = ?, language = ?, time_zone = ?, languages = ?
             where id = ?
            """;

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The member of staff.
    public Optional<Staff> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(StaffStore::staff)
                .optional();
    }

    /// Everybody, by name.
    public List<Staff> list() {
        return jdbc.sql(SELECT + " order by name, id").query(StaffStore::staff).list();
    }

    /// The names of those who exist.
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from identity.staff where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    void insert(UUID id, NewStaff person) {
        try {
            jdbc.sql(INSERT)
                    .param(id)
                    .param(person.name())
                    .param(person.email())
                    .param(word(person.role()))
                    .param(person.language().value())
                    .param(person.timeZone().getId())
                    .param(json(person.languages()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.of(IdentityRefusal.EMAIL_TAKEN);
        }
    }

    /// Writes what may change of a person: everything but address and times.
    public void update(Staff staff) {
        jdbc.sql(UPDATE)
                .param(staff.name())
                .param(word(staff.role()))
                .param(staff.active())
                .param(staff.language().value())
                .param(staff.timeZone().getId())
                .param(json(staff.languages()))
                .param(staff.id())
                .update();
    }

    /// True when the person is the only active administrator. Locks them all: two who step down at once
    /// must wait for each other, else nobody is left.
    public boolean isLastAdministrator(UUID id) {
        List<UUID> administrators = jdbc.sql(
                        "select id from identity.staff where active and role = 'administrator' order by id for update")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return administrators.equals(List.of(id));
    }

    /// The role as the API and the database write it.
    public static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Object json(List<StaffLanguage> languages) {
        return Json.parameter(languages.stream()
                .map(entry -> Map.of(
                        "language",
                        entry.language().value(),
                        "level",
                        entry.level().word()))
                .toList());
    }

    private static Staff staff(ResultSet row, int number) throws SQLException {
        Timestamp seen = row.getTimestamp("last_seen_at");
        return new Staff(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getBoolean("active"),
                LanguageTag.of(row.getString("language")),
                ZoneId.of(row.getString("time_zone")),
                languages(Json.read(row.getString("languages"))),
                row.getTimestamp("created_at").toInstant(),
                seen == null ? null : seen.toInstant());
    }

    private static List<StaffLanguage> languages(JsonNode array) {
        List<StaffLanguage> languages = new ArrayList<>();
        for (JsonNode entry : array) {
            languages.add(new StaffLanguage(
                    LanguageTag.of(entry.get("language").stringValue()),
                    StaffLanguage.Level.valueOf(entry.get("level").stringValue().toUpperCase(Locale.ROOT))));
        }
        return List.copyOf(languages);
    }
}
