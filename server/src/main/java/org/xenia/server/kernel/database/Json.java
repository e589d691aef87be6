package org.xenia.server.kernel.database;

import java.sql.SQLException;
import org.postgresql.util.PGobject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Carries JSON between Java and `jsonb` columns.
public final class Json {

    /// The mapper for what is stored: times as ISO 8601 text, absent values left out.
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /// A value as a parameter for a `jsonb` column. Any text in it is kept, also what PostgreSQL itself refuses;
    /// [#read] gives it back.
    public static PGobject parameter(Object value) {
        try {
            PGobject object = new PGobject();
            object.setType("jsonb");
            object.setValue(JsonText.encode(MAPPER.writeValueAsString(value)));
            return object;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What a `jsonb` column held.
    public static JsonNode read(String text) {
        return MAPPER.readTree(JsonText.decode(text));
    }
}
