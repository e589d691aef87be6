package org.xenia.server.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xenia.server.desk.notice.QuietHours.Stretch;

class QuietHoursTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> WORKDAYS = List.of("mon", "tue", "wed", "thu", "fri");

    // Evenings from Monday to Thursday, and from Friday evening to Monday morning.
    private static final QuietHours USUAL = new QuietHours(
            Stream.concat(
                            WORKDAYS.stream().map(day -> new Stretch(day, "18:00", "09:00")),
                            Stream.of(
                                    new Stretch("sat", "00:00", "24:00"),
                                    new Stretch("sun", "00:00", "24:00"),
                                    new Stretch("mon", "00:00", "09:00")))
                    .toList(),
            TOKYO);

    @Test
    void anEveningIsQuietUntilTheMorning() {
        assertThat(USUAL.endAfter(tokyo("2026-11-24T17:59"))).isNull();
        assertThat(USUAL.endAfter(tokyo("2026-11-24T18:00"))).isEqualTo(tokyo("2026-11-25T09:00"));
        assertThat(USUAL.endAfter(tokyo("2026-11-25T08:59"))).isEqualTo(tokyo("2026-11-25T09:00"));
        assertThat(USUAL.endAfter(tokyo("2026-11-25T09:00"))).isNull();
    }

    @Test
    void stretchesThatTouchAreOne() {
        assertThat(USUAL.endAfter(tokyo("2026-11-27T19:00"))).isEqualTo(tokyo("2026-11-30T09:00"));
        assertThat(USUAL.endAfter(tokyo("2026-11-29T23:00"))).isEqualTo(tokyo("2026-11-30T09:00"));
    }

    @Test
    void theClockIsTheOneWhereTheyLive() {
        Instant evening = tokyo("2026-11-24T19:00");

        assertThat(USUAL.endAfter(evening)).isNotNull();
        assertThat(new QuietHours(USUAL.stretches(), BERLIN).endAfter(evening)).isNull();
    }

    @Test
    void theNightInWhichClocksGoBackIsAnHourLonger() {
        QuietHours night = new QuietHours(List.of(new Stretch("sat", "22:00", "08:00")), BERLIN);
        Instant ten = LocalDateTime.parse("2026-10-24T22:00").atZone(BERLIN).toInstant();

        assertThat(Duration.between(ten, night.endAfter(ten))).isEqualTo(Duration.ofHours(11));
    }

    @Test
    void itIsKnownWhenItBecomesQuiet() {
        assertThat(USUAL.nextBeginning(tokyo("2026-11-24T12:00"))).isEqualTo(tokyo("2026-11-24T18:00"));
        assertThat(new QuietHours(List.of(), TOKYO).nextBeginning(tokyo("2026-11-24T12:00")))
                .isNull();
        assertThat(new QuietHours(List.of(new Stretch("tue", "12:00", "13:00")), TOKYO)
                        .nextBeginning(tokyo("2026-11-24T12:30")))
                .isEqualTo(tokyo("2026-12-01T12:00"));
    }

    @Test
    void whoIsAlwaysQuietIsNotLookedForForEver() {
        List<Stretch> always = QuietHours.DAYS.keySet().stream()
                .map(day -> new Stretch(day, "00:00", "24:00"))
                .toList();

        assertThat(new QuietHours(always, TOKYO).endAfter(tokyo("2026-11-24T12:00")))
                .isAfter(tokyo("2026-12-07T00:00"));
    }

    @Property(tries = 500)
    void whatEndsLaterIsQuietUntilThenAndNotThen(
            @ForAll @IntRange(max = 20_000) int minutes, @ForAll @IntRange(max = 23) int from) {
        QuietHours some = new QuietHours(
                List.of(
                        new Stretch("tue", "%02d:00".formatted(from), "%02d:30".formatted((from * 7) % 24)),
                        new Stretch("fri", "20:00", "07:00")),
                BERLIN);
        Instant now = tokyo("2026-03-20T00:00").plus(Duration.ofMinutes(minutes));
        Instant end = some.endAfter(now);

        if (end != null) {
            assertThat(end).isAfter(now);
            assertThat(some.endAfter(end)).isNull();
            assertThat(some.endAfter(end.minusSeconds(1))).isEqualTo(end);
        }
    }

    private static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }
}
