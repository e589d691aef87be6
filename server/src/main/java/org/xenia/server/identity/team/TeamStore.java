package org.xenia.server.identity.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.Team;
import org.xenia.server.kernel.Refusal;

/// The rows of teams. Runs inside an open transaction.
@Component
public class TeamStore {

    private static final String SELECT = """
            select t.id, t.name,
                   array(select m.staff_id from identity.team_member m where m.team_id = t.id order by m.staff_id)
                       as members
              from identity.team t
            """;

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The team.
    public Optional<Team> find(UUID id) {
        return query(SELECT + " where t.id = ?", id).stream().findFirst();
    }

    /// Every team, by name.
    public List<Team> list() {
        return query(SELECT + " order by t.name, t.id");
    }

    /// Adds a team without members.
    public void insert(UUID id, String name) {
        write("insert into identity.team (name, id) values (?, ?)", name, id);
    }

    void rename(UUID id, String name) {
        write("update identity.team set name = ? where id = ?", name, id);
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from identity.team where id = ?").param(id).update() == 1;
    }

    /// Gives a team exactly these members.
    ///
    /// @throws Refusal naming `/members` when one is not staff
    public void setMembers(UUID id, List<UUID> members) {
        jdbc.sql("delete from identity.team_member where team_id = ?").param(id).update();
        Set<UUID> distinct = new LinkedHashSet<>(members);
        try {
            for (UUID member : distinct) {
                jdbc.sql("insert into identity.team_member (team_id, staff_id) values (?, ?)")
                        .param(id)
                        .param(member)
                        .update();
            }
        } catch (DataIntegrityViolationException notStaff) {
            throw Refusal.field("/members", "staff");
        }
    }

    private void write(String statement, String name, UUID id) {
        try {
            jdbc.sql(statement).param(name).param(id).update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.of(IdentityRefusal.NAME_TAKEN);
        }
    }

    private List<Team> query(String statement, Object... parameters) {
        return jdbc.sql(statement)
                .params(parameters)
                .query((row, number) ->
                        new Team(row.getObject("id", UUID.class), row.getString("name"), List.of((UUID[])
                                row.getArray("members").getArray())))
                .list();
    }
}
