package org.xenia.server.channel.courtesy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.StoredText;

/// How members of staff and teams sign mails in words of their own. Every method takes part in the caller's
/// transaction.
@Component
class OwnSignatures {

    /// Whose words they are.
    enum Owner {
        STAFF("channel.signature", "staff_id"),
        TEAM("channel.team_signature", "team_id");

        private final String table;
        private final String key;

        Owner(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    private final JdbcClient jdbc;

    OwnSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The signatures of a person or team by language.
    Map<LanguageTag, String> list(Owner owner, UUID id) {
        Map<LanguageTag, String> signatures = new LinkedHashMap<>();
        jdbc.sql("select language, text from " + owner.table + " where " + owner.key + " = ? order by language")
                .param(id)
                .query(row -> {
                    signatures.put(LanguageTag.of(row.getString(1)), StoredText.decode(row.getString(2)));
                });
        return signatures;
    }

    /// The signature that readers of a language can read; null when there is none.
    @Nullable
    String find(Owner owner, UUID id, LanguageTag language) {
        Map<LanguageTag, String> signatures = list(owner, id);
        String exact = signatures.get(language);
        return exact != null
                ? exact
                : signatures.entrySet().stream()
                        .filter(entry -> language.readableAs(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /// Puts these in the place of all that were there.
    void replace(Owner owner, UUID id, Map<LanguageTag, String> signatures) {
        jdbc.sql("delete from " + owner.table + " where " + owner.key + " = ?")
                .param(id)
                .update();
        signatures.forEach((language, text) -> jdbc.sql(
                        "insert into " + owner.table + " (" + owner.key + ", language, text) values (?, ?, ?)")
                .param(id)
                .param(language.value())
                .param(StoredText.encode(text))
                .update());
    }
}
