package org.xenia.mail.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReplyTrimmerLaws {

    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    @Property(tries = 400)
    void losesAndInventsNothing(@ForAll("mails") String mail) {
        TrimmedReply trimmed = trimmer.trim(mail);
        assertThat(letters(trimmed.reply() + trimmed.quoted() + trimmed.signature()))
                .isEqualTo(letters(mail));
    }

    @Property(tries = 400)
    void takesAnyText(@ForAll String text) {
        assertThat(trimmer.trim(text).reply()).isNotNull();
    }

    @Property(tries = 400)
    void keepsWordsThatNoProgramWrote(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        assertThat(trimmer.trim(text + "\n\nOn Tue, Mar 4, 2025 at 9:12 AM Tea <t@tea.example> wrote:\n> Hi")
                        .reply())
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("the", "parcel", "is", "late", "again", "where", "lid", "blue", "send", "please")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "",
                                "",
                                "Hello there, where is it?",
                                "> quoted",
                                ">> quoted twice",
                                "--",
                                "____",
                                "Best regards",
                                "Wren",
                                "Sent from my iPhone",
                                "-----Original Message-----",
                                "From: a <a@b.example>",
                                "Sent: Tuesday, March 4, 2025 9:12 AM",
                                "To: c",
                                "Subject: d",
                                "wrote:",
                                "On Tue, Mar 4, 2025 at 9:12 AM Tea <",
                                "t@tea.example> wrote:",
                                "| piped",
                                "well On Tue, Mar 4, 2025 at 9:12 AM Tea <t@tea.example> wrote:",
                                "> wrote:",
                                "---------- Forwarded message ---------",
                                "This e-mail and any attachments",
                                "Tel: 1234567"),
                        Arbitraries.strings().ofMaxLength(40))
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    private static List<Integer> letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .boxed()
                .toList();
    }
}
