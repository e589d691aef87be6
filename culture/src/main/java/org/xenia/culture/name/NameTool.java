package org.xenia.culture.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tool `name`: the parts of a name in, the name as a locale writes it out.
public final class NameTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final PersonNames names = new PersonNames();
    private final AddressUnits units = new AddressUnits(names);

    @Override
    public ObjectNode answer(JsonNode line) {
        PersonName name = name(line);
        LanguageTag locale = Fields.language(line, "locale");
        NameStyle usual = names.usualStyle(locale);
        boolean honorific = honorific(line);
        NameStyle style = new NameStyle(
                order(line),
                choice(line, "length", NameLength.class, usual.length()),
                choice(line, "usage", NameUsage.class, usual.usage()),
                choice(line, "formality", NameFormality.class, honorific ? NameFormality.FORMAL : usual.formality()));
        String text = honorific
                ? units.unit(name, locale, style.usage(), style.formality(), gender(line))
                        .text()
                : names.format(name, locale, style);
        return json.createObjectNode().put("text", text);
    }

    private static PersonName name(JsonNode line) {
        JsonNode node = line.get("name");
        if (node == null || !node.isObject()) {
            throw new InvalidLine("name", "must be an object of the parts of a name");
        }
        Map<String, String> parts = new HashMap<>();
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            if (FieldKey.find(part.getKey()) != null && !part.getValue().isNull()) {
                if (!part.getValue().isString()) {
                    throw new InvalidLine("name." + part.getKey(), "must be a string");
                }
                parts.put(part.getKey(), part.getValue().stringValue());
            }
        }
        PersonName name = PersonName.of(parts, Fields.findLanguage(line, "nameLocale"));
        if (name.isEmpty()) {
            throw new InvalidLine("name", "must have at least one part that is not empty");
        }
        return name;
    }

    private static NameOrder order(JsonNode line) {
        String order = Fields.findText(line, "order");
        if (order == null || order.isBlank() || order.equals("none")) {
            return NameOrder.DEFAULT;
        }
        for (NameOrder one : NameOrder.values()) {
            if (one.key().equals(order)) {
                return one;
            }
        }
        throw new InvalidLine("order", "must be default, givenFirst, surnameFirst or sorting");
    }

    private static <E extends Enum<E>> E choice(JsonNode line, String field, Class<E> type, E usual) {
        String value = Fields.findText(line, field);
        if (value == null || value.isBlank()) {
            return usual;
        }
        for (E one : type.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
                return one;
            }
        }
        StringBuilder all = new StringBuilder();
        for (E one : type.getEnumConstants()) {
            all.append(all.isEmpty() ? "" : ", ").append(one.name().toLowerCase(Locale.ROOT));
        }
        throw new InvalidLine(field, "must be one of " + all);
    }

    private static boolean honorific(JsonNode line) {
        JsonNode node = line.get("honorific");
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw new InvalidLine("honorific", "must be true or false");
        }
        return node.booleanValue();
    }

    private static @Nullable Gender gender(JsonNode line) {
        String gender = Fields.findText(line, "gender");
        return switch (gender == null ? "" : gender.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "female", "f" -> Gender.FEMALE;
            case "male", "m" -> Gender.MALE;
            case "other", "x" -> Gender.OTHER;
            default -> throw new InvalidLine("gender", "must be female, male or other");
        };
    }
}
