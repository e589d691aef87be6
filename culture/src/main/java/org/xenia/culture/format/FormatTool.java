package org.xenia.culture.format;

import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `format`: a value and its kind in, the value as a locale writes it out.
public final class FormatTool implements Tool {

    private final DateLines dates = new DateLines();
    private final NumberLines numbers = new NumberLines();
    private final PlaceLines places = new PlaceLines();

    @Override
    public ObjectNode answer(JsonNode line) {
        Options options = new Options(line);
        return switch (options.text("kind")) {
            case "date" -> dates.date(options);
            case "time" -> dates.time(options);
            case "datetime" -> dates.dateTime(options);
            case "relative" -> dates.relative(options);
            case "number" -> numbers.number(options);
            case "percent" -> numbers.percent(options);
            case "currency" -> numbers.currency(options);
            case "unit" -> numbers.unit(options);
            case "list" -> places.list(options);
            case "phone" -> places.phone(options);
            case "address" -> places.address(options);
            default ->
                throw new InvalidLine(
                        "kind",
                        "must be date, time, datetime, relative, number, percent, currency, unit, list, phone or address");
        };
    }
}
