package org.xenia.server.kernel.openapi;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.JsonNode;

/// Remembers which record every schema was made of, and knows the types that are written otherwise than
/// they are built.
@Component
class SchemaClasses implements ModelConverter {

    // Of the process, as the converters are: they are registered once for all applications in it, so what one of them
    // sees must be known to the others.
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

    /// The record behind a schema; null for what is none.
    @Nullable
    Class<?> find(String schema) {
        return CLASSES.get(schema);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (raw == LanguageTag.class) {
            return new JsonSchema().types(Set.of("string")).description("A language tag as in BCP 47.");
        }
        if (raw == JsonNode.class) {
            return new JsonSchema().types(Set.of("object")).additionalProperties(true);
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (raw.isRecord() && schema != null) {
            remember(raw, schema);
        }
        return schema;
    }

    /// @throws IllegalStateException when two records would share a name, for then one of them would be lost
    private void remember(Class<?> raw, Schema<?> schema) {
        String reference = schema.get$ref();
        String name = reference == null ? schema.getName() : reference.substring(reference.lastIndexOf('/') + 1);
        if (name == null) {
            return;
        }
        Class<?> known = CLASSES.put(name, raw);
        if (known != null && known != raw) {
            throw new IllegalStateException(known + " and " + raw + " are both called " + name);
        }
    }
}
