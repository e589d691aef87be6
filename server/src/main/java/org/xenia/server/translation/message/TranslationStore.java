package org.xenia.server.translation.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.MessageTranslation.CheckResult;
import org.xenia.server.conversation.MessageTranslation.Editor;
import org.xenia.server.conversation.MessageTranslation.MemoryHit;
import org.xenia.server.conversation.MessageTranslation.TermHit;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;
import tools.jackson.core.type.TypeReference;

/// The rows of translations. Every method takes part in the caller's transaction.
@Component
public class TranslationStore {

    private static final String PUT = """
            insert into translation.message_translation as t
                   (message_id, language, text, engine, version, confidence, terms, memory, checks, status, reason,
                    edited_by, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, message_id, language) do update
               set text = excluded.text, engine = excluded.engine, version = excluded.version,
                   confidence = excluded.confidence, terms = excluded.terms, memory = excluded.memory,
                   checks = excluded.checks, status = excluded.status, reason = excluded.reason,
                   edited_by = excluded.edited_by, at = excluded.at
            """;

    // What a machine finds out never takes the place of what a person wrote.
    private static final String MACHINE = " where t.edited_by is null";

    // A task without a result yet is a translation to come.
    private static final String LIST = """
            select message_id, language, text, engine, version, confidence, terms, memory, checks, status, reason,
                   edited_by, at
              from translation.message_translation where message_id in (:ids)
            union all
            select k.message_id, k.language, null, null, null, null, '[]', null, '[]', 'pending', null, null, null
              from translation.task k
             where k.message_id in (:ids)
               and not exists (select from translation.message_translation t
                                where t.message_id = k.message_id and t.language = k.language)
             order by message_id, language
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock = Clock.systemUTC();

    TranslationStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Keeps what a person wrote, or the translation that was sent.
    public void put(UUID message, MessageTranslation translation) {
        template.update(PUT, values(message, translation));
    }

    /// Keeps many translations at once.
    public void putAll(Map<UUID, List<MessageTranslation>> translations) {
        List<Object[]> rows = new ArrayList<>();
        translations.forEach((message, list) -> list.forEach(translation -> rows.add(values(message, translation))));
        template.batchUpdate(PUT, rows);
    }

    /// Keeps what a machine found out, unless a person has corrected it. Answers whether it was kept.
    boolean putFound(UUID message, MessageTranslation translation) {
        return template.update(PUT + MACHINE, values(message, translation)) == 1;
    }

    /// Removes what machines made of a message, for its language turned out to be another.
    void removeFound(UUID message) {
        jdbc.sql("delete from translation.message_translation where message_id = ? and edited_by is null")
                .param(message)
                .update();
    }

    @Nullable
    MessageTranslation find(UUID message, LanguageTag language) {
        return listOf(List.of(message)).getOrDefault(message, List.of()).stream()
                .filter(translation -> translation.language().equals(language.value())
                        && !translation.status().equals("pending"))
                .findFirst()
                .orElse(null);
    }

    /// The translations of some messages and those still to come, by message.
    public Map<UUID, List<MessageTranslation>> listOf(Collection<UUID> messages) {
        Map<UUID, List<MessageTranslation>> found = new LinkedHashMap<>();
        if (!messages.isEmpty()) {
            jdbc.sql(LIST).param("ids", messages).query(row -> {
                found.computeIfAbsent(row.getObject("message_id", UUID.class), id -> new ArrayList<>())
                        .add(translation(row));
            });
        }
        return found;
    }

    /// The finished texts of some messages that a reader of `language` can read.
    public Map<UUID, String> textsOf(Collection<UUID> messages, LanguageTag language) {
        Map<UUID, String> found = new HashMap<>();
        if (!messages.isEmpty()) {
            jdbc.sql("""
                            select message_id, language, text from translation.message_translation
                             where message_id in (:ids) and status = 'ready'
                            """).param("ids", messages).query(row -> {
                if (LanguageTag.of(row.getString("language")).readableAs(language)) {
                    found.put(row.getObject("message_id", UUID.class), StoredText.decode(row.getString("text")));
                }
            });
        }
        return found;
    }

    private @Nullable Object[] values(UUID message, MessageTranslation translation) {
        Editor editor = translation.editedBy();
        return new @Nullable Object[] {
            message,
            translation.language(),
            StoredText.encodeNullable(translation.text()),
            StoredText.encodeNullable(translation.engine()),
            StoredText.encodeNullable(translation.version()),
            translation.confidence(),
            json(translation.terms()),
            translation.memory() == null ? null : json(translation.memory()),
            json(translation.checks()),
            translation.status(),
            translation.reason(),
            editor == null ? null : editor.id(),
            Timestamp.from(translation.at() == null ? clock.instant() : translation.at())
        };
    }

    private static MessageTranslation translation(ResultSet row) throws SQLException {
        float confidence = row.getFloat("confidence");
        Double known = row.wasNull() ? null : Math.round(confidence * 1000) / 1000.0;
        String memory = row.getString("memory");
        UUID editor = row.getObject("edited_by", UUID.class);
        Timestamp at = row.getTimestamp("at");
        return new MessageTranslation(
                row.getString("language"),
                StoredText.decodeNullable(row.getString("text")),
                StoredText.decodeNullable(row.getString("engine")),
                StoredText.decodeNullable(row.getString("version")),
                known,
                read(row.getString("terms"), new TypeReference<List<TermHit>>() {}),
                memory == null ? null : read(memory, new TypeReference<MemoryHit>() {}),
                read(row.getString("checks"), new TypeReference<List<CheckResult>>() {}),
                row.getString("status"),
                row.getString("reason"),
                editor == null ? null : new Editor(editor, null),
                at == null ? null : at.toInstant());
    }

    private static String json(Object value) {
        return StoredText.encode(Json.MAPPER.writeValueAsString(value));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        return Json.MAPPER.readValue(StoredText.decode(json), type);
    }
}
