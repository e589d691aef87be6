package org.xenia.culture.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `holidays`: a country, perhaps a part of it, and two dates in, the days between them that are not
/// ordinary out.
public final class HolidaysTool implements Tool {

    private static final int MOST_YEARS = 200;

    private final JsonMapper json = JsonMapper.shared();
    private final Holidays holidays;

    /// Answers from these tables.
    public HolidaysTool(Holidays holidays) {
        this.holidays = holidays;
    }

    /// Answers from the shipped tables.
    public HolidaysTool() {
        this(new Holidays());
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        String country = Fields.text(line, "country").strip();
        if (!holidays.knows(country)) {
            throw new InvalidLine(
                    "country",
                    country.matches("[A-Za-z]{2}")
                            ? "there is no table of holidays for " + country
                            : "must be an ISO 3166-1 code of two letters such as DE");
        }
        LocalDate from = date(line, "from");
        LocalDate to = date(line, "to");
        if (to.isBefore(from) || to.getYear() - from.getYear() > MOST_YEARS) {
            throw new InvalidLine("to", "must not be before from, nor more than " + MOST_YEARS + " years after it");
        }
        ObjectNode answer = json.createObjectNode();
        ArrayNode days = answer.putArray("days");
        for (Day day : holidays.list(country, Fields.findText(line, "subdivision"), from, to)) {
            ObjectNode item = days.addObject();
            item.put("date", day.date().toString());
            item.put("name", day.name());
            item.put("kind", day.kind().label());
            item.put("expected", day.expected());
            if (day.half()) {
                item.put("half", true);
            }
        }
        return answer;
    }

    private static LocalDate date(JsonNode line, String field) {
        try {
            return LocalDate.parse(Fields.text(line, field).strip());
        } catch (DateTimeException malformed) {
            throw new InvalidLine(field, "must be a date such as 2026-12-25");
        }
    }
}
