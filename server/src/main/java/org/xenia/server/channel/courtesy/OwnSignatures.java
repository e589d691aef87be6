package org.xenia.server.channel.courtesy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.StoredText;

/// How members of staff sign their mails themselves. Every method takes part in the caller's transaction.
@Component
class OwnSignatures {

    private final JdbcClient jdbc;

    OwnSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A person's signatures by language.
    Map<LanguageTag, String> list(UUID staff) {
        Map<LanguageTag, String> signatures = new LinkedHashMap<>();
        jdbc.sql("select language, text from channel.signature where staff_id = ? order by language")
                .param(staff)
                .query(row -> {
                    signatures.put(LanguageTag.of(row.getString(1)), StoredText.decode(row.getString(2)));
                });
        return signatures;
    }

    /// The signature that readers of a language can read; null when the person has none.
    @Nullable
    String find(UUID staff, LanguageTag language) {
        Map<LanguageTag, String> signatures = list(staff);
        String exact = signatures.get(language);
        return exact != null
                ? exact
                : signatures.entrySet().stream()
                        .filter(entry -> language.readableAs(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /// Puts these in the place of all that the person had.
    void replace(UUID staff, Map<LanguageTag, String> signatures) {
        jdbc.sql("delete from channel.signature where staff_id = ?")
                .param(staff)
                .update();
        signatures.forEach((language, text) -> jdbc.sql(
                        "insert into channel.signature (staff_id, language, text) values (?, ?, ?)")
                .param(staff)
                .param(language.value())
                .param(StoredText.encode(text))
                .update());
    }
}
