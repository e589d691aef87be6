package org.xenia.server.channel.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.StoredText;

/// The rows of companies' own words. Every method takes part in the caller's transaction.
@Component
class OwnTextStore {

    private final JdbcClient jdbc;

    OwnTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param sourceHash of the shipped text that it replaced
    record OwnText(String key, LanguageTag language, String text, String sourceHash) {}

    List<OwnText> list(UUID channel) {
        return jdbc.sql("""
                        select key, language, text, source_hash from channel.web_text
                         where channel_id = ? order by key, language
                        """)
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
        return jdbc.sql("select distinct language from channel.web_text where channel_id = ? order by language")
                .param(channel)
                .query((row, number) -> LanguageTag.of(row.getString(1)))
                .list();
    }

    void put(UUID channel, OwnText text) {
        jdbc.sql("""
                        insert into channel.web_text (channel_id, language, key, text, source_hash)
                        values (?, ?, ?, ?, ?)
                        on conflict (workspace_id, channel_id, language, key) do update
                           set text = excluded.text, source_hash = excluded.source_hash, changed_at = now()
                        """)
                .param(channel)
                .param(text.language().value())
                .param(text.key())
                .param(StoredText.encode(text.text()))
                .param(text.sourceHash())
                .update();
    }

    void remove(UUID channel, LanguageTag language, String key) {
        jdbc.sql("delete from channel.web_text where channel_id = ? and language = ? and key = ?")
                .param(channel)
                .param(language.value())
                .param(key)
                .update();
    }
}
