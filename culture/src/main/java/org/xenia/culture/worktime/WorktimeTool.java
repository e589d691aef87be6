package org.xenia.culture.worktime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tool `worktime`: a calendar, a start and a working duration or an end in, when it is due or how much
/// working time has passed out. Keeps the calendar of the line before, since streams mostly repeat it.
public final class WorktimeTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private String lastCalendar = "";
    private WorkingTime lastWorking = new WorkingTime(CalendarReader.read(json.createObjectNode()));

    @Override
    public ObjectNode answer(JsonNode line) {
        JsonNode calendar = line.get("calendar");
        if (calendar == null || !calendar.isObject()) {
            throw new InvalidLine("calendar", "must be an object with zone, hours and holidays");
        }
        WorkingTime working = working(calendar);
        ZoneId zone = working.local(Instant.EPOCH).getZone();
        Instant start = Moments.instant(Fields.text(line, "start"), zone, "start");
        String add = Fields.findText(line, "add");
        String end = Fields.findText(line, "end");
        if (add == null && end == null) {
            throw new InvalidLine("add", "give add, a duration such as PT4H, or end");
        }
        ObjectNode answer = json.createObjectNode();
        if (add != null) {
            answer.put("due", due(working, start, add));
        }
        if (end != null) {
            answer.put(
                    "elapsed",
                    working.elapsed(start, Moments.instant(end, zone, "end")).toString());
        }
        return answer;
    }

    private WorkingTime working(JsonNode calendar) {
        String text = calendar.toString();
        if (!text.equals(lastCalendar)) {
            lastWorking = new WorkingTime(CalendarReader.read(calendar));
            lastCalendar = text;
        }
        return lastWorking;
    }

    private static String due(WorkingTime working, Instant start, String add) {
        Duration duration;
        try {
            duration = Duration.parse(add);
        } catch (DateTimeException malformed) {
            throw new InvalidLine("add", "must be an ISO 8601 duration such as PT4H");
        }
        if (duration.isNegative()) {
            throw new InvalidLine("add", "must not be negative");
        }
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(working.local(working.add(start, duration)));
        } catch (NeverOpen never) {
            throw new InvalidLine("calendar", String.valueOf(never.getMessage()));
        }
    }
}
