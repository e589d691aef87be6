package org.xenia.server.kernel.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;

/// Says of every field whether it is always there, from what the records say themselves: a component that
/// is not `@Nullable` always is. What may be null is left out of an answer or written as null, as its
/// record says; in a request it may be left out.
// The library's own schemas are raw.
@SuppressWarnings({"unchecked", "rawtypes"})
@Component
class RequiredFields {

    private final SchemaClasses classes;

    RequiredFields(SchemaClasses classes) {
        this.classes = classes;
    }

    void mark(OpenAPI document) {
        Components components = document.getComponents();
        Map<String, Schema> schemas = components.getSchemas();
        Set<String> asked = asked(document, schemas);
        schemas.forEach((name, schema) -> {
            Class<?> type = classes.find(name);
            if (type != null && schema.getProperties() != null) {
                mark(schema, type, asked.contains(name));
            }
        });
    }

    private static void mark(Schema<?> schema, Class<?> type, boolean request) {
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        boolean leftOut = include != null && include.value() != JsonInclude.Include.ALWAYS;
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            limit(property, component.getAnnotation(Among.class));
            boolean absent = mayBeAbsent(component, include);
            if (!absent || (!request && !leftOut)) {
                required.add(name);
            }
            if (absent && (request || !leftOut)) {
                schema.addProperty(name, orNull(property));
            }
        }
        schema.setRequired(required.isEmpty() ? null : List.copyOf(new TreeSet<>(required)));
    }

    private static boolean mayBeAbsent(RecordComponent component, @Nullable JsonInclude include) {
        boolean dropsEmpty = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        boolean many = Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return (nullable && !component.isAnnotationPresent(Needed.class)) || (dropsEmpty && many);
    }

    private static void limit(Schema property, @Nullable Among values) {
        if (values != null) {
            Schema text = property.getItems() == null ? property : property.getItems();
            text.setEnum(List.of(values.value()));
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        Schema<?> nothing = new JsonSchema().types(Set.of("null"));
        return new JsonSchema().anyOf(List.of(property, nothing));
    }

    /// The names of all schemas that a request can carry.
    private static Set<String> asked(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        document.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> {
                    Content content = body(operation);
                    if (content != null) {
                        content.values().forEach(media -> reach(media.getSchema(), schemas, found));
                    }
                }));
        return found;
    }

    private static @Nullable Content body(Operation operation) {
        return operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
    }

    private static void reach(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (found.add(name)) {
                reach(schemas.get(name), schemas, found);
            }
        }
        reach(schema.getItems(), schemas, found);
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        if (schema.getOneOf() != null) {
            parts.addAll(schema.getOneOf());
        }
        parts.forEach(part -> reach(part, schemas, found));
    }
}
