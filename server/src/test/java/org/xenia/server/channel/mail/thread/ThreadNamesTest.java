package org.xenia.server.channel.mail.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses and subjects that name a conversation.
class ThreadNamesTest {

    private static final UUID CONVERSATION = UUID.fromString("01901234-5678-7abc-8def-0123456789ab");

    @Test
    void anAddressNamesItsConversationAlsoAfterMailProgramsChangedItsCase() {
        String address = ConversationAddress.of("Help@shop.example", CONVERSATION);

        assertThat(ConversationAddress.find(address)).isEqualTo(CONVERSATION);
        assertThat(ConversationAddress.find(address.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(CONVERSATION);
        assertThat(ConversationAddress.plain(address)).isEqualTo("Help@shop.example");
        assertThat(ConversationAddress.find("help+christmas@shop.example")).isNull();
        assertThat(ConversationAddress.find("")).isNull();
        assertThat(ConversationAddress.plain("nobody")).isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "Where is it?, Re: Where is it? [#7]",
        "'AW: RE[2]: Sv: Where is it? [#7]', Re: Where is it? [#7]",
        "回复：答复: 订单, Re: 订单 [#7]",
        "'Re: [#7]', Re: [#7]",
        "Reich werden, Re: Reich werden [#7]"
    })
    void anAnswerHasTheSubjectOnceAndTheNumber(String subject, String answer) {
        assertThat(SubjectLine.answer(subject, 7)).isEqualTo(answer);
        assertThat(SubjectLine.numbers(answer)).containsExactly(7L);
    }

    @Test
    void aSubjectWithoutNumberNamesNothing() {
        assertThat(SubjectLine.numbers("Order #12 [x]")).isEmpty();
        assertThat(SubjectLine.numbers("[#1] 【#٢】 ［＃３］")).containsExactly(3L, 2L, 1L);
        assertThat(SubjectLine.answer(null, 3)).isEqualTo("Re: [#3]");
    }

    @Test
    void aSubjectIsOneLineOfBearableLength() {
        assertThat(SubjectLine.bare("a\r\n b\tc")).isEqualTo("a b c");
        assertThat(SubjectLine.bare("Re: ".repeat(50_000) + "a")).isEqualTo("a");
        assertThat(SubjectLine.bare("😀".repeat(500))
                        .codePointCount(0, SubjectLine.bare("😀".repeat(500)).length()))
                .isLessThanOrEqualTo(200);
    }
}
