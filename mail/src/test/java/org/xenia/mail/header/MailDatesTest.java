package org.xenia.mail.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates")
class MailDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 4 May 2012 09:12:46 +0200|2012-05-04T09:12:46+02:00",
                "4 May 2012 09:12 +0200 (CEST)|2012-05-04T09:12:00+02:00",
                "Fri, 04 May 12 09:12:46 EDT|2012-05-04T09:12:46-04:00",
                "Fri,4 May 2012 9:12:46 GMT|2012-05-04T09:12:46Z",
                "Fri, 4 May 2012 09.12.46 +0530|2012-05-04T09:12:46+05:30",
                "Fri, 04-May-2012 09:12:46 UTC|2012-05-04T09:12:46Z",
                "Fri May  4 09:12:46 2012|2012-05-04T09:12:46Z",
                "Fri May  4 09:12:46 CEST 2012|2012-05-04T09:12:46+02:00",
                "Fri May 04 2012 09:12:46 GMT+0200 (CEST)|2012-05-04T09:12:46+02:00",
                "May 4, 2012 9:12:46 PM|2012-05-04T21:12:46Z",
                "2012-05-04T09:12:46Z|2012-05-04T09:12:46Z",
                "2012-05-04 09:12:46 +02:00|2012-05-04T09:12:46+02:00",
                "04.05.2012 09:12:46|2012-05-04T09:12:46Z",
                "Fr, 4 Mai 2012 09:12:46 +0200|2012-05-04T09:12:46+02:00",
                "ven., 4 mai 2012 09:12:46 +0200|2012-05-04T09:12:46+02:00",
                "Fri, 31 Dec 99 24:00:00 +0000|2000-01-01T00:00:00Z",
                "Fri, 4 May 2012 09:12:60 +0000|2012-05-04T09:12:59Z",
                "Fri, 4 May 2012 09:12:46 +2|2012-05-04T09:12:46+02:00",
                "Fri, 4 May 2012 09:12:46 +9900|2012-05-04T09:12:46Z",
                "Fri, 4 May 2012 09:12:46 +0200Received: from x|2012-05-04T09:12:46+02:00",
                "Fri, 4 May 2012|2012-05-04T00:00:00Z"
            })
    void areReadInTheShapesThatMailsCarry(String raw, OffsetDateTime date) {
        assertThat(MailDates.find(raw)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "yesterday", "Fri, 31 Feb 2012 09:12:46 +0200", "99 May 2012", "0", "((((", "4 Xyz 2012"})
    void areAbsentWhenTheyCannotBeMeant(String raw) {
        assertThat(MailDates.find(raw)).isNull();
    }
}
