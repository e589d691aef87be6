package org.xenia.culture.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Working time (R29)")
class WorkingTimeTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WorktimeTool tool = new WorktimeTool();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases.csv", delimiter = ';', numLinesToSkip = 1)
    void answersTheCase(
            String what, String zone, String hours, String holidays, String start, String question, String answer) {
        String asked = question.startsWith("P") ? "add" : "end";
        ObjectNode line = JSON.createObjectNode();
        ObjectNode calendar = line.putObject("calendar").put("zone", zone);
        calendar.set("hours", JSON.readTree(hours.replace('\'', '"')));
        calendar.set("holidays", JSON.readTree("[" + (holidays == null ? "" : holidays.replace('\'', '"')) + "]"));
        line.put("start", start).put(asked, question);
        assertThat(tool.answer(line)
                        .get(asked.equals("add") ? "due" : "elapsed")
                        .stringValue())
                .isEqualTo(answer);
    }

    @Test
    void saysThatNothingIsEverDueInAnEmptyCalendar() {
        assertThatThrownBy(() -> answer("{\"zone\":\"UTC\",\"hours\":{}}", "\"add\":\"PT1H\""))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("never")
                .extracting(error -> ((InvalidLine) error).field())
                .isEqualTo("calendar");
    }

    @Test
    void countsNothingInAnEmptyCalendar() {
        assertThat(answer("{\"zone\":\"UTC\",\"hours\":{}}", "\"end\":\"2026-04-01T00:00:00Z\"")
                        .get("elapsed")
                        .stringValue())
                .isEqualTo("PT0S");
    }

    @Test
    void namesTheFieldAtFault() {
        assertThatThrownBy(() -> answer("{\"zone\":\"Mars/Base\",\"hours\":{}}", "\"add\":\"PT1H\""))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("Mars/Base");
        assertThatThrownBy(() ->
                        answer("{\"zone\":\"UTC\",\"hours\":{\"mon\":[[\"25:00\",\"26:00\"]]}}", "\"add\":\"PT1H\""))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("25:00");
        assertThatThrownBy(() -> answer("{\"zone\":\"UTC\",\"hours\":{\"noday\":[]}}", "\"add\":\"PT1H\""))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("noday");
    }

    private ObjectNode answer(String calendar, String question) {
        return tool.answer(
                JSON.readTree("{\"calendar\":" + calendar + ",\"start\":\"2026-03-30T10:00:00Z\"," + question + "}"));
    }
}
