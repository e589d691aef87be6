package org.xenia.mail.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Parameters")
class ParametersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"a b.pdf\"|a b.pdf",
                "attachment; filename=a b.pdf|a b.pdf",
                "attachment; filename='a.pdf'; size=3|a.pdf",
                "attachment;filename = \"a.pdf\"|a.pdf",
                "attachment; filename=\"=?utf-8?B?w6QucGRm?=\"|ä.pdf",
                "attachment; filename==?utf-8?Q?=C3=A4_b.pdf?=|ä b.pdf",
                "attachment; filename*=utf-8''%C3%A4%20b.pdf|ä b.pdf",
                "attachment; filename*=iso-8859-1'de'%E4.pdf|ä.pdf",
                "attachment; filename*=%C3%A4.pdf|ä.pdf",
                "attachment; filename*0=\"long \"; filename*1=\"name.pdf\"|long name.pdf",
                "attachment; filename*1*=%A4.pdf; filename*0*=utf-8''%C3|ä.pdf",
                "attachment; filename*0*=utf-8''%C3%A4; filename*1=\" b.pdf\"|ä b.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=utf-8''b%C3%A4r.pdf|bär.pdf",
                "attachment; filename=\"a\\\"b.pdf\"|a\"b.pdf",
                "attachment; filename=\"C:\\temp\\a.pdf\"|C:\\temp\\a.pdf",
                "attachment; filename=\"open.pdf; size=3|open.pdf",
                "attachment; size=3; filename=a.pdf;|a.pdf"
            })
    void giveTheFileName(String raw, String name) {
        assertThat(Parameters.parse(raw).find("filename")).isEqualTo(name);
    }

    @Test
    void surviveAMissingSemicolon() {
        Parameters type = Parameters.parse("text/plain charset=\"utf-8\" format=flowed");
        assertThat(type.value()).isEqualTo("text/plain");
        assertThat(type.find("charset")).isEqualTo("utf-8");
        assertThat(type.find("format")).isEqualTo("flowed");
    }

    @Test
    void countOnceWhenWrittenTwice() {
        assertThat(Parameters.parse("Text/HTML; charset=utf-8; charset=koi8-r")).satisfies(type -> {
            assertThat(type.value()).isEqualTo("text/html");
            assertThat(type.find("charset")).isEqualTo("utf-8");
        });
    }
}
