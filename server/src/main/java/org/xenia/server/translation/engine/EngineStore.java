package org.xenia.server.translation.engine;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;
import tools.jackson.databind.JsonNode;

/// The rows of engines. Every method takes part in the caller's transaction.
@Component
class EngineStore {

    private static final String INSERT = """
            insert into translation.engine (id, kind, name, enabled, place, pairs, settings, secret)
            values (?, ?, ?, ?, (select count(*) from translation.engine), ?, ?, ?)
            """;

    private static final String UPDATE = """
            update translation.engine set name = ?, enabled = ?, pairs = ?, settings = ?, secret = ? where id = ?
            """;

    private static final String COUNT = """
            update translation.engine
               set requests = requests + ?, characters = characters + ?, failures = failures + ?,
                   milliseconds = milliseconds + ?, cost = cost + ?
             where id = ?
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    EngineStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<ConfiguredEngine> list() {
        return jdbc.sql("select * from translation.engine order by place, id")
                .query((row, number) -> engine(row))
                .list();
    }

    ConfiguredEngine get(UUID id) {
        return jdbc.sql("select * from translation.engine where id = ?")
                .param(id)
                .query((row, number) -> engine(row))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    void insert(ConfiguredEngine engine) {
        jdbc.sql(INSERT)
                .param(engine.id())
                .param(engine.kind().code())
                .param(StoredText.encode(engine.name()))
                .param(engine.enabled())
                .param(Json.parameter(pairs(engine.pairs())))
                .param(Json.parameter(engine.settings()))
                .param(sealed(engine))
                .update();
    }

    void update(ConfiguredEngine engine) {
        jdbc.sql(UPDATE)
                .param(StoredText.encode(engine.name()))
                .param(engine.enabled())
                .param(Json.parameter(pairs(engine.pairs())))
                .param(Json.parameter(engine.settings()))
                .param(sealed(engine))
                .param(engine.id())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from translation.engine where id = ?").param(id).update();
    }

    void place(UUID id, int place) {
        jdbc.sql("update translation.engine set place = ? where id = ?")
                .param(place)
                .param(id)
                .update();
    }

    void count(UUID id, EngineTally more) {
        jdbc.sql(COUNT)
                .param(more.requests())
                .param(more.characters())
                .param(more.failures())
                .param(more.milliseconds())
                .param(more.cost())
                .param(id)
                .update();
    }

    /// Notes that a kind is offered to the workspace. Answers true the first time.
    boolean offer(EngineKind kind) {
        return jdbc.sql("insert into translation.offer (kind) values (?) on conflict do nothing")
                        .param(kind.code())
                        .update()
                == 1;
    }

    boolean offered(EngineKind kind) {
        return jdbc.sql("select exists (select from translation.offer where kind = ?)")
                .param(kind.code())
                .query(Boolean.class)
                .single();
    }

    boolean nameTaken(String name, UUID except) {
        return jdbc.sql("select exists (select from translation.engine where name = ? and id <> ?)")
                .param(StoredText.encode(name))
                .param(except)
                .query(Boolean.class)
                .single();
    }

    private byte @Nullable [] sealed(ConfiguredEngine engine) {
        return engine.secret() == null ? null : vault.seal(purpose(engine.id()), engine.secret());
    }

    private static String purpose(UUID engine) {
        return "translation.engine." + engine;
    }

    private ConfiguredEngine engine(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("secret");
        return new ConfiguredEngine(
                id,
                Objects.requireNonNull(EngineKind.find(row.getString("kind"))),
                StoredText.decode(row.getString("name")),
                row.getBoolean("enabled"),
                row.getInt("place"),
                pairs(Json.read(row.getString("pairs"))),
                settings(Json.read(row.getString("settings"))),
                sealed == null ? null : open(id, sealed),
                new EngineTally(
                        row.getLong("requests"),
                        row.getLong("characters"),
                        row.getLong("failures"),
                        row.getLong("milliseconds"),
                        Objects.requireNonNullElse(row.getBigDecimal("cost"), BigDecimal.ZERO)));
    }

    private Secret open(UUID id, byte[] sealed) {
        return vault.open(purpose(id), sealed);
    }

    private static EngineSettings settings(JsonNode json) {
        return Json.MAPPER.treeToValue(json, EngineSettings.class);
    }

    private static List<List<String>> pairs(List<LanguagePair> pairs) {
        return pairs.stream()
                .map(pair -> List.of(pair.from().value(), pair.to().value()))
                .toList();
    }

    private static List<LanguagePair> pairs(JsonNode json) {
        List<LanguagePair> pairs = new ArrayList<>();
        for (JsonNode pair : json) {
            pairs.add(LanguagePair.of(pair.get(0).stringValue(), pair.get(1).stringValue()));
        }
        return List.copyOf(pairs);
    }
}
