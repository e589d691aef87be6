package org.xenia.server.translation.term;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.Term;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// The rows of terms. Every method takes part in the caller's transaction.
@Component
class TermStore {

    private static final String INSERT = """
            insert into translation.term
                   (id, source, source_language, target, target_language, status, case_sensitive, note, identity)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPSERT = INSERT + """
             on conflict (workspace_id, identity) do update
                set case_sensitive = excluded.case_sensitive, note = excluded.note
            """;

    private static final String UPDATE = """
            update translation.term
               set source = ?, source_language = ?, target = ?, target_language = ?, status = ?, case_sensitive = ?,
                   note = ?, identity = ?
             where id = ?
            """;

    private static final String LIST = """
            select * from translation.term
             where (cast(? as text) is null or source ilike ? or target ilike ?)
               and (cast(? as text) is null or source_language = ?)
               and (cast(? as text) is null or target_language = ?)
               and (cast(? as text) is null or (source, id) > (?, cast(? as uuid)))
             order by source, id limit ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TermStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Which terms are wanted; absent parts do not narrow.
    ///
    /// @param text part of the source or target
    /// @param afterSource with `afterId`, where the page begins
    record Search(
            @Nullable String text,
            @Nullable String source,
            @Nullable String target,
            @Nullable String afterSource,
            @Nullable String afterId,
            int limit) {}

    List<Term> listAll() {
        return jdbc.sql("select * from translation.term order by created_at, id")
                .query((row, number) -> term(row))
                .list();
    }

    List<StoredTerm> list(Search search) {
        String like = search.text() == null ? null : "%" + escaped(search.text()) + "%";
        return jdbc.sql(LIST)
                .params(Arrays.asList(
                        like,
                        like,
                        like,
                        search.source(),
                        search.source(),
                        search.target(),
                        search.target(),
                        search.afterSource(),
                        search.afterSource(),
                        search.afterId(),
                        search.limit()))
                .query((row, number) -> StoredTerm.of(row.getObject("id", UUID.class), term(row)))
                .list();
    }

    StoredTerm get(UUID id) {
        return jdbc.sql("select * from translation.term where id = ?")
                .param(id)
                .query((row, number) -> StoredTerm.of(id, term(row)))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    boolean taken(Term term, UUID except) {
        return jdbc.sql("select exists (select from translation.term where identity = ? and id <> ?)")
                .param(identity(term))
                .param(except)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, Term term) {
        jdbc.sql(INSERT).params(Arrays.asList(values(id, term))).update();
    }

    /// Adds terms; of those that are there already only the manner and the note change.
    void insertAll(Collection<Term> terms) {
        List<Object[]> rows = new ArrayList<>();
        terms.forEach(term -> rows.add(values(Ids.next(), term)));
        template.batchUpdate(UPSERT, rows);
    }

    void update(UUID id, Term term) {
        @Nullable Object[] values = values(id, term);
        jdbc.sql(UPDATE)
                .params(Arrays.asList(values).subList(1, values.length))
                .param(id)
                .update();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from translation.term where id = ?").param(id).update() == 1;
    }

    private static @Nullable Object[] values(UUID id, Term term) {
        return new @Nullable Object[] {
            id,
            StoredText.encode(term.source()),
            term.sourceLanguage().value(),
            StoredText.encodeNullable(term.target()),
            term.targetLanguage() == null ? null : term.targetLanguage().value(),
            StoredTerm.code(term.status()),
            term.caseSensitive(),
            StoredText.encodeNullable(term.note()),
            identity(term)
        };
    }

    /// Two entries are the same when they say the same about the same words.
    private static UUID identity(Term term) {
        String whole = String.join(
                "\u0000",
                term.source().strip().toLowerCase(Locale.ROOT),
                term.sourceLanguage().value(),
                Objects.requireNonNullElse(term.target(), "").strip(),
                term.targetLanguage() == null ? "" : term.targetLanguage().value(),
                term.status().name());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return StoredText.encode(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Term term(ResultSet row) throws SQLException {
        String target = row.getString("target_language");
        return new Term(
                StoredText.decode(row.getString("source")),
                LanguageTag.of(row.getString("source_language")),
                StoredText.decodeNullable(row.getString("target")),
                target == null ? null : LanguageTag.of(target),
                Objects.requireNonNull(StoredTerm.status(row.getString("status"))),
                row.getBoolean("case_sensitive"),
                StoredText.decodeNullable(row.getString("note")));
    }
}
