package org.xenia.server.channel.wording;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.StoredText;

/// The rows of companies' own words. Every method takes part in the caller's transaction.
public final class OwnTextStore {

    private final JdbcClient jdbc;
    private final String table;

    /// The rows of a table.
    ///
    /// @param table `channel.web_text` or `channel.customer_text`, which have the same columns; never
    ///     from outside
    public OwnTextStore(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /// A company's own text.
    ///
    /// @param sourceHash of the shipped text that it replaced
    record OwnText(String key, LanguageTag language, String text, String sourceHash) {}

    List<OwnText> list(UUID channel) {
        return jdbc.sql("""
                        select key, language, text, source_hash from %s
                         where channel_id = ? order by key, language
                        """.formatted(table))
                .param(channel)
                .query((row, number) -> new OwnText(
                        row.getString("key"),
                        LanguageTag.of(row.getString("language")),
                        StoredText.decode(row.getString("text")),
                        row.getString("source_hash")))
                .list();
    }

    Map<String, String> in(UUID channel, LanguageTag language) {
        return list(channel).stream()
                .filter(text -> text.language().equals(language))
                .collect(Collectors.toMap(OwnText::key, OwnText::text));
    }

    List<LanguageTag> languages(UUID channel) {
        return jdbc.sql("select distinct language from " + table + " where channel_id = ? order by language")
                .param(channel)
                .query((row, number) -> LanguageTag.of(row.getString(1)))
                .list();
    }

    void put(UUID channel, OwnText text) {
        jdbc.sql("""
                        insert into %s (channel_id, language, key, text, source_hash)
                        values (?, ?, ?, ?, ?)
                        on conflict (workspace_id, channel_id, language, key) do update
                           set text = excluded.text, source_hash = excluded.source_hash, changed_at = now()
                        """.formatted(table))
                .param(channel)
                .param(text.language().value())
                .param(text.key())
                .param(StoredText.encode(text.text()))
                .param(text.sourceHash())
                .update();
    }

    void remove(UUID channel, LanguageTag language, String key) {
        jdbc.sql("delete from " + table + " where channel_id = ? and language = ? and key = ?")
                .param(channel)
                .param(language.value())
                .param(key)
                .update();
    }
}
