package org.xenia.mail.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTrimmerTest {

    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    @ParameterizedTest
    @MethodSource("introductions")
    void keepsExactlyTheWordsAboveAQuoteOfEveryProgramR48(Introduction introduction) {
        for (String gap : List.of("\n\n", "\n", "\r\n\r\n")) {
            TrimmedReply trimmed = trimmer.trim(introduction.mail(gap));
            assertThat(trimmed.reply()).isEqualTo(introduction.reply());
            assertThat(trimmed.quoted())
                    .contains("the parcel 7741 is on its way.")
                    .contains(firstLine(introduction));
            assertThat(trimmed.signature()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void tellsReplyAndSignatureApartR48(Mail mail) {
        TrimmedReply trimmed = trimmer.trim(mail.text());
        assertThat(trimmed.reply()).isEqualTo(mail.reply());
        assertThat(trimmed.signature()).isEqualTo(mail.signature());
    }

    @Test
    void knowsAtLeastTwentyFourLanguages() {
        assertThat(introductions().stream().map(Introduction::language).distinct())
                .hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void takesLinesOfAnyLengthAndNumber() {
        assertThat(trimmer.trim("word ".repeat(1_000_000)).reply()).hasSize(4_999_999);
        assertThat(trimmer.trim("On 1 2 3 <a@b.example> wrote\n".repeat(20_000)).quoted())
                .isEmpty();
        assertThat(trimmer.trim("").reply()).isEmpty();
    }

    static List<Introduction> introductions() {
        return Introduction.all();
    }

    static List<Mail> mails() {
        String all = Fixtures.text("replies.txt");
        return Arrays.stream(all.substring(all.indexOf("\n=== ") + 5).split("\n=== "))
                .map(Mail::read)
                .toList();
    }

    private static String firstLine(Introduction introduction) {
        return introduction.text().lines().findFirst().orElseThrow().strip();
    }

    record Mail(String name, String text, String reply, String signature) {

        static Mail read(String block) {
            int end = block.indexOf('\n');
            String[] parts = block.substring(end + 1).split("(?m)^=-> (?:reply|signature)$", -1);
            return new Mail(block.substring(0, end), parts[0], parts[1].strip(), parts[2].strip());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
