package org.xenia.server.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.kernel.Ids;

/// Names cannot hide what a file is.
class FileCautionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "invoice.pdf, application/pdf, -",
                "notes.txt, text/plain, -",
                "photo.JPG, image/jpeg, -",
                "no ending, application/octet-stream, -",
                "setup.exe, application/x-executable, program",
                "page.html, text/plain, program",
                "macro.docm, application/zip, program",
                "invoice.pdf.exe, application/x-executable, disguised",
                "invoice.pdf          .exe, application/octet-stream, disguised",
                "invoice.pdf, application/x-executable, disguised",
                "photo.jpg, application/pdf, mismatch",
                "invoice.pdf, text/plain, mismatch"
            })
    void saysWhatToKnowBeforeItIsOpened(String name, String type, String caution) {
        StoredFile file = new StoredFile(Ids.next(), name, type, 1, null, null, Instant.EPOCH);

        assertThat(FileCaution.of(file)).isEqualTo(caution);
    }

    /// U+202E turns what follows around: on screen the name of this program ends in `exe.pdf`.
    @ParameterizedTest
    @CsvSource({
        "'invoice\u202Efdp.exe', invoicefdp.exe",
        "'a\u2066b\u2069.txt', ab.txt",
        "'\u200Fcv.doc', cv.doc",
        "'../../etc/passwd', passwd"
    })
    void namesLoseMarksThatTurnThemAround(String name, String clean) {
        assertThat(FileName.clean(name)).isEqualTo(clean);
    }
}
