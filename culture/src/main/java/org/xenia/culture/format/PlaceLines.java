package org.xenia.culture.format;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Lines of the tool `format` about lists, phone numbers and addresses.
final class PlaceLines {

    private final Phones phones = new Phones();
    private final Addresses addresses = new Addresses();

    ObjectNode list(Options options) {
        List<String> items = strings(Fields.list(options.line(), "value"), "value");
        String type = options.find("type");
        ListFormatter.Type kind =
                switch (type == null ? "conjunction" : type) {
                    case "conjunction", "and" -> ListFormatter.Type.AND;
                    case "disjunction", "or" -> ListFormatter.Type.OR;
                    case "unit", "units" -> ListFormatter.Type.UNITS;
                    default -> throw new InvalidLine("type", "must be conjunction, disjunction or unit");
                };
        String style = options.find("style");
        Width width =
                switch (style == null ? "long" : style) {
                    case "full", "long", "medium" -> Width.WIDE;
                    case "short" -> Width.SHORT;
                    case "narrow" -> Width.NARROW;
                    default -> throw new InvalidLine("style", "must be long, short or narrow");
                };
        return options.answer(
                ListFormatter.getInstance(options.locale(), kind, width).format(items));
    }

    ObjectNode phone(Options options) {
        String audience = options.findCountry("audience");
        String number = phones.find(options.text("value"), options.findCountry("country"), audience);
        if (number == null) {
            throw new InvalidLine("value", "must be a phone number, with country code or beside the field country");
        }
        boolean isolate = options.flag("isolate") && options.locale().isRightToLeft();
        return options.answer(isolate ? Phones.isolated(number) : number);
    }

    ObjectNode address(Options options) {
        JsonNode value = options.line().get("value");
        if (value == null || !value.isObject()) {
            throw new InvalidLine("value", "must be an object of the parts of an address");
        }
        Options parts = new Options(value);
        String country = parts.findCountry("country");
        if (country == null) {
            throw new InvalidLine("value.country", "must be an ISO 3166-1 code of two letters such as JP");
        }
        Address address = new Address(
                either(parts, "name", "recipient"),
                either(parts, "org", "organization"),
                street(value),
                parts.find("district"),
                parts.find("city"),
                parts.find("region"),
                either(parts, "postal", "postalCode"),
                country);
        List<String> lines = addresses.lines(address, options.locale(), options.findCountry("audience"));
        return options.answer(String.join("\n", lines));
    }

    private static @Nullable String either(Options parts, String one, String other) {
        String value = parts.find(one);
        return value == null ? parts.find(other) : value;
    }

    private static List<String> street(JsonNode value) {
        JsonNode street = value.get("street");
        if (street == null || street.isNull()) {
            return List.of();
        }
        return street.isString()
                ? List.of(street.stringValue())
                : strings(Fields.list(value, "street"), "value.street");
    }

    private static List<String> strings(List<JsonNode> nodes, String field) {
        List<String> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (!node.isString()) {
                throw new InvalidLine(field, "must be a list of strings");
            }
            items.add(node.stringValue());
        }
        return items;
    }
}
