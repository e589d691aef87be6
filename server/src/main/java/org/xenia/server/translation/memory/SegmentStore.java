package org.xenia.server.translation.memory;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.language.translate.memory.SegmentKey;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.StoredText;

/// The rows of the memory. Every method takes part in the caller's transaction.
@Component
class SegmentStore {

    private static final String PUT = """
            insert into translation.segment
                   (id, source, target, from_language, to_language, from_written, to_written, normalised, key, identity,
                    context, origin, author, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, identity) do update
               set target = excluded.target, author = excluded.author, at = excluded.at
            """;

    private static final int MOST_OF_ONE = 50;

    private static final String SAME = """
            select * from translation.segment
             where key = any(?) and from_written = ? and to_written = ? order by at desc limit ?
            """;

    private static final String ALIKE = """
            select s.* from unnest(cast(? as text[])) asked
             cross join lateral translation.alike(asked, ?, ?, 30) a
              join translation.segment s on s.id = a.id
            """;

    private static final String SEARCH = """
            select * from translation.segment
             where (cast(? as text) is null or source ilike ? or target ilike ?)
               and (cast(? as text) is null or from_written = ?)
               and (cast(? as text) is null or to_written = ?)
               and (cast(? as uuid) is null or id < cast(? as uuid))
             order by id desc limit ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SegmentStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// An entry with its row's identifier and author.
    record Row(UUID id, MemorySegment segment, @Nullable UUID author) {}

    void put(Collection<MemorySegment> segments, @Nullable UUID author) {
        // The last of several with one identity counts; one statement may not write a row twice.
        Map<UUID, Object[]> rows = new LinkedHashMap<>();
        segments.forEach(segment -> rows.put(identity(segment), values(segment, author)));
        template.batchUpdate(PUT, new ArrayList<>(rows.values()));
    }

    /// The segments whose source is the same as one of those after normalising; the newest of each, when there
    /// are very many.
    List<MemorySegment> listSame(List<String> normalised, LanguageTag from, LanguageTag to) {
        return jdbc.sql(SAME)
                .param(normalised.stream().map(SegmentStore::hash).toArray(UUID[]::new))
                .param(written(from))
                .param(written(to))
                .param(MOST_OF_ONE * normalised.size())
                .query((row, number) -> row(row).segment())
                .list();
    }

    /// Segments whose source is like one of those, the likest of each.
    List<MemorySegment> listAlike(List<String> normalised, LanguageTag from, LanguageTag to) {
        return jdbc.sql(ALIKE)
                .param(normalised.stream().map(StoredText::encode).toArray(String[]::new))
                .param(written(from))
                .param(written(to))
                .query((row, number) -> row(row).segment())
                .list();
    }

    /// @param after the last identifier of the page before
    List<Row> search(
            @Nullable String text,
            @Nullable LanguageTag from,
            @Nullable LanguageTag to,
            @Nullable String after,
            int limit) {
        String like = text == null
                ? null
                : "%"
                        + StoredText.encode(text)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
        String source = from == null ? null : written(from);
        String target = to == null ? null : written(to);
        return jdbc.sql(SEARCH)
                .params(Arrays.asList(like, like, like, source, source, target, target, after, after, limit))
                .query((row, number) -> row(row))
                .list();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from translation.segment where id = ?")
                        .param(id)
                        .update()
                == 1;
    }

    private static @Nullable Object[] values(MemorySegment segment, @Nullable UUID author) {
        String normalised = SegmentKey.of(segment.source(), segment.from()).normalised();
        return new @Nullable Object[] {
            Ids.next(),
            StoredText.encode(segment.source()),
            StoredText.encode(segment.target()),
            segment.from().value(),
            segment.to().value(),
            written(segment.from()),
            written(segment.to()),
            StoredText.encode(normalised),
            hash(normalised),
            identity(segment),
            StoredText.encodeNullable(segment.context()),
            segment.origin().name().toLowerCase(Locale.ROOT),
            author,
            Timestamp.from(segment.at())
        };
    }

    /// What makes a new segment take the place of an older one.
    private static UUID identity(MemorySegment segment) {
        return hash(String.join(
                "\u0000",
                segment.source(),
                segment.from().value(),
                segment.to().value(),
                segment.origin().name(),
                Objects.requireNonNullElse(segment.context(), "")));
    }

    private static UUID hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(LanguageTag language) {
        return language.language() + '-' + language.script();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new MemorySegment(
                        StoredText.decode(row.getString("source")),
                        StoredText.decode(row.getString("target")),
                        LanguageTag.of(row.getString("from_language")),
                        LanguageTag.of(row.getString("to_language")),
                        StoredText.decodeNullable(row.getString("context")),
                        MemorySegment.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("at").toInstant()),
                row.getObject("author", UUID.class));
    }
}
