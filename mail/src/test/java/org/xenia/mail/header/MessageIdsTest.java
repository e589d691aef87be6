package org.xenia.mail.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Message ids")
class MessageIdsTest {

    @Test
    void comeInAngleBracketsEachOnce() {
        assertThat(MessageIds.list("<a@x>\t<b@x>,<a@x> (comment)")).containsExactly("<a@x>", "<b@x>");
    }

    @Test
    void areFoundWithoutBrackets() {
        assertThat(MessageIds.list("a@x b@x")).containsExactly("<a@x>", "<b@x>");
        assertThat(MessageIds.list("Your message of Monday <a @x>")).containsExactly("<a@x>");
    }

    @Test
    void ofAMailAreWhateverStandsThere() {
        assertThat(MessageIds.own("20180802.58E738@mail")).isEqualTo("<20180802.58E738@mail>");
        assertThat(MessageIds.own("nonsense here")).isEqualTo("<nonsensehere>");
        assertThat(MessageIds.own(" ")).isEmpty();
    }
}
