package org.xenia.server.channel.courtesy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.CourtesyTexts.Words;
import org.xenia.server.conversation.PublicHolidays;

/// Writes what a channel says by itself. Every method takes part in the caller's transaction.
@Component
public class CourtesyWriter {

    private final CourtesyStore store;
    private final CourtesyTexts texts;
    private final PublicHolidays holidays;

    CourtesyWriter(CourtesyStore store, CourtesyTexts texts, PublicHolidays holidays) {
        this.store = store;
        this.texts = texts;
        this.holidays = holidays;
    }

    /// To whom something is said.
    ///
    /// @param languages that they read, best first
    /// @param zone of their clock; absent uses the company's
    public record Reader(
            List<LanguageTag> languages,
            @Nullable ZoneId zone,
            @Nullable String country) {}

    /// Words in a language.
    public record Said(LanguageTag language, String text) {}

    /// The company as the channel's customers know it.
    public Company company(UUID channel) {
        return store.company(channel);
    }

    /// The channel's words for a reader.
    public Words words(UUID channel, Reader reader) {
        return texts.in(channel, reader.languages(), company(channel).language());
    }

    /// What the channel can promise now.
    public Promise promise(Courtesy courtesy, Instant now) {
        String country = courtesy.country();
        return Promise.at(now, courtesy, country == null ? date -> false : holidays.of(country));
    }

    /// That a message arrived, what happens next and when, by the reader's clock (R70); while nobody is
    /// there it says since when somebody will be (R63).
    public Said acknowledgement(UUID channel, Courtesy courtesy, Promise promise, Reader reader, long number) {
        Words words = words(channel, reader);
        ZoneId zone = reader.zone() == null ? ZoneId.of(courtesy.timeZone()) : reader.zone();
        Map<String, String> values = Map.of(
                "company", company(channel).name(),
                "number", Long.toString(number),
                "until", LocalMoment.of(promise.until(), zone, words.language(), reader.country()),
                "opens", LocalMoment.of(promise.opens(), zone, words.language(), reader.country()));
        return new Said(
                words.language(), words.say(promise.open() ? CourtesyTexts.OPEN : CourtesyTexts.CLOSED, values));
    }
}
