package org.xenia.culture.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The tool holidays")
class HolidaysToolTest {

    private final HolidaysTool tool = new HolidaysTool();

    @Test
    void listsTheDaysBetweenTwoDates() {
        assertThat(answer("{'country':'JP','from':'2026-05-01','to':'2026-05-31'}")
                        .toString())
                .isEqualTo(("{'days':["
                                + "{'date':'2026-05-03','name':'Constitution Memorial Day','kind':'public','expected':false},"
                                + "{'date':'2026-05-04','name':'Greenery Day','kind':'public','expected':false},"
                                + "{'date':'2026-05-05','name':'Children`s Day','kind':'public','expected':false},"
                                + "{'date':'2026-05-06','name':'Constitution Memorial Day (observed)','kind':'public',"
                                + "'expected':false}]}")
                        .replace('\'', '"')
                        .replace('`', '\''));
    }

    @Test
    void namesTheFieldAtFault() {
        assertFault("{'country':'ZZ','from':'2026-05-01','to':'2026-05-31'}", "country");
        assertFault("{'country':'Germany','from':'2026-05-01','to':'2026-05-31'}", "country");
        assertFault("{'country':'DE','from':'May','to':'2026-05-31'}", "from");
        assertFault("{'country':'DE','from':'2026-05-01','to':'2026-04-01'}", "to");
    }

    private void assertFault(String line, String field) {
        assertThatThrownBy(() -> answer(line))
                .isInstanceOfSatisfying(
                        InvalidLine.class, error -> assertThat(error.field()).isEqualTo(field));
    }

    private ObjectNode answer(String line) {
        return tool.answer(JsonMapper.shared().readTree(line.replace('\'', '"')));
    }
}
