package org.xenia.server.channel.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.web.Visitor.Visit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// The rows of visitors. Every method takes part in the caller's transaction.
@Component
class VisitorStore {

    private static final String COLUMNS =
            "id, channel_id, customer_id, external_id, name, email, language, languages, time_zone";

    private final JdbcClient jdbc;

    VisitorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters a new visitor under the hash of their token.
    UUID insert(UUID channel, String token) {
        UUID id = Ids.next();
        jdbc.sql("insert into channel.visitor (id, channel_id, token_hash) values (?, ?, ?)")
                .param(id)
                .param(channel)
                .param(RandomKey.hash(token))
                .update();
        return id;
    }

    @Nullable
    Visitor findByToken(UUID channel, String token) {
        return jdbc.sql("select " + COLUMNS + " from channel.visitor where channel_id = ? and token_hash = ?")
                .param(channel)
                .param(RandomKey.hash(token))
                .query(VisitorStore::visitor)
                .optional()
                .orElse(null);
    }

    /// @throws Refusal `not_found`
    Visitor get(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from channel.visitor where id = ?")
                .param(id)
                .query(VisitorStore::visitor)
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// Notes a visit. A language chosen earlier stays when the browser names none.
    void visited(UUID id, Visit visit) {
        jdbc.sql("""
                        update channel.visitor
                           set language = coalesce(?, language), languages = ?, time_zone = coalesce(?, time_zone),
                               page = ?, referrer = coalesce(?, referrer), network = ?, user_agent = ?, seen_at = now()
                         where id = ?
                        """)
                .param(visit.language() == null ? null : visit.language().value())
                .param(visit.languages().stream().map(LanguageTag::value).toArray(String[]::new))
                .param(visit.timeZone())
                .param(StoredText.encodeNullable(visit.page()))
                .param(StoredText.encodeNullable(visit.referrer()))
                .param(StoredText.encodeNullable(visit.network()))
                .param(StoredText.encodeNullable(visit.userAgent()))
                .param(id)
                .update();
    }

    void setCustomer(UUID id, UUID customer) {
        jdbc.sql("update channel.visitor set customer_id = ? where id = ? and customer_id is distinct from ?")
                .param(customer)
                .param(id)
                .param(customer)
                .update();
    }

    void setIdentity(UUID id, UUID customer, SignedIdentity identity) {
        jdbc.sql("update channel.visitor set customer_id = ?, external_id = ?, name = ?, email = ? where id = ?")
                .param(customer)
                .param(StoredText.encode(identity.subject()))
                .param(StoredText.encodeNullable(identity.name()))
                .param(StoredText.encodeNullable(identity.email()))
                .param(id)
                .update();
    }

    void setEmail(UUID id, String email) {
        jdbc.sql("update channel.visitor set email = ? where id = ?")
                .param(email)
                .param(id)
                .update();
    }

    void setLanguage(UUID id, LanguageTag language) {
        jdbc.sql("update channel.visitor set language = ? where id = ?")
                .param(language.value())
                .param(id)
                .update();
    }

    private static Visitor visitor(ResultSet row, int number) throws SQLException {
        List<LanguageTag> languages = Arrays.stream(
                        (String[]) row.getArray("languages").getArray())
                .map(LanguageTag::find)
                .filter(Objects::nonNull)
                .toList();
        return new Visitor(
                row.getObject("id", UUID.class),
                row.getObject("channel_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                StoredText.decodeNullable(row.getString("external_id")),
                StoredText.decodeNullable(row.getString("name")),
                StoredText.decodeNullable(row.getString("email")),
                LanguageTag.find(row.getString("language")),
                languages,
                row.getString("time_zone"));
    }
}
