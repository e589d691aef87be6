package org.xenia.server.assistant.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.Pace;
import org.xenia.server.StandInLanguageTool;

/// A LanguageTool server that keeps failing is left alone, and asked again later.
class LanguageToolTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final StandInLanguageTool server = StandInLanguageTool.shared();
    private final Hours hours = new Hours();
    private final LanguageTool tool = new LanguageTool(server.address(), hours);

    private List<Match> check(String text) {
        return tool.check(text, ENGLISH, "", ENGLISH);
    }

    @Test
    void afterFiveFailuresItIsLeftAloneForAWhile() {
        server.corrects("seperate", "separate");
        for (int i = 0; i < 5; i++) {
            assertThat(check("breaker " + StandInLanguageTool.ERROR)).isEmpty();
        }
        assertThat(check("two seperate parcels, not asked")).isEmpty();
        assertThat(server.received()).noneMatch(form -> form.get("text").endsWith("not asked"));

        hours.now = hours.now.plus(Duration.ofMinutes(1));
        assertThat(check("two seperate parcels")).extracting(Match::replacement).containsExactly("separate");
    }

    @Test
    void withoutAnAddressNothingIsAsked() {
        LanguageTool none = new LanguageTool(null, hours);

        assertThat(none.isConfigured()).isFalse();
        assertThat(none.check("two seperate parcels", ENGLISH, "", ENGLISH)).isEmpty();
    }

    private static final class Hours implements Pace {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pause(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public double chance() {
            return 0.5;
        }
    }
}
