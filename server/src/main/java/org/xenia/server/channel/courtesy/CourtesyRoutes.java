package org.xenia.server.channel.courtesy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.CourtesyTexts.Words;
import org.xenia.server.channel.courtesy.CourtesyWriter.Reader;
import org.xenia.server.channel.wording.TextUnit.Units;
import org.xenia.server.channel.wording.UnitsIn;
import org.xenia.server.conversation.Channels;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;

/// What a channel does for its customers by itself, over HTTP: settings, words, and how it will read.
@RestController
@RequestMapping("/api/v1/channels/{id}")
class CourtesyRoutes {

    private static final String SCOPE = "admin";
    private static final long SAMPLE = 1042;

    private final Courtesies courtesies;
    private final CourtesyTexts texts;
    private final CourtesyWriter writer;
    private final MailFrames frames;
    private final Channels channels;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    CourtesyRoutes(
            Courtesies courtesies,
            CourtesyTexts texts,
            CourtesyWriter writer,
            MailFrames frames,
            Channels channels,
            Transactions transactions,
            Audit audit) {
        this.courtesies = courtesies;
        this.texts = texts;
        this.writer = writer;
        this.frames = frames;
        this.channels = channels;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping("/courtesy")
    @Access(value = Who.STAFF, scope = SCOPE)
    Courtesy get(@PathVariable UUID id) {
        transactions.run(() -> channels.get(id));
        return courtesies.get(id);
    }

    @PatchMapping("/courtesy")
    @Access(value = Who.ADMINISTRATOR, scope = SCOPE)
    Courtesy change(@PathVariable UUID id, @RequestBody CourtesyChange body) {
        return transactions.call(() -> {
            Courtesy changed = courtesies.change(id, body);
            audit.record("channel.courtesy_changed", id.toString(), Map.of());
            return changed;
        });
    }

    /// What the channel says by itself, in every language.
    @GetMapping("/customer-texts")
    @Access(value = Who.STAFF, scope = SCOPE)
    Units texts(@PathVariable UUID id) {
        transactions.run(() -> channels.get(id));
        return new Units(texts.units(id));
    }

    @PutMapping("/customer-texts")
    @Access(value = Who.ADMINISTRATOR, scope = SCOPE)
    Units changeTexts(@PathVariable UUID id, @RequestBody UnitsIn body) {
        transactions.run(() -> channels.get(id));
        texts.change(id, body.wanted());
        return new Units(texts.units(id));
    }

    /// @param timeZone of the customer; absent shows the channel's
    /// @param courtesy settings that are not saved yet
    record PreviewIn(
            @Needed @Nullable String language,
            @Nullable String timeZone,
            @Nullable CourtesyChange courtesy) {}

    /// @param open what somebody reads who writes while we are open
    /// @param closed what they read otherwise; the same as `open` when it is always open
    /// @param signature of the caller's mails
    /// @param continued what stands above an answer that follows by mail
    record PreviewOut(LanguageTag language, String open, String closed, String signature, String continued) {}

    /// How the channel's words will read now, for a customer of a language.
    @PostMapping("/courtesy/preview")
    @Access(value = Who.STAFF, scope = SCOPE)
    PreviewOut preview(@PathVariable UUID id, @RequestBody PreviewIn body) {
        Validation validation = new Validation();
        LanguageTag language = validation.language("/language", body.language());
        validation.refuse();
        return transactions.call(() -> {
            channels.get(id);
            Courtesy set = courtesies.get(id);
            Courtesy courtesy = body.courtesy() == null ? set : body.courtesy().applyTo(set);
            Reader reader = new Reader(List.of(language), zone(body.timeZone()), null);
            Promise now = writer.promise(courtesy, clock.instant());
            Words words = writer.words(id, reader);
            return new PreviewOut(
                    words.language(),
                    said(id, courtesy, whileOpen(courtesy, now), reader),
                    said(id, courtesy, whileClosed(courtesy, now), reader),
                    frames.signature(id, words, frames.caller()),
                    words.say(
                            CourtesyTexts.CONTINUED,
                            Map.of("company", writer.company(id).name())));
        });
    }

    private String said(UUID channel, Courtesy courtesy, Promise promise, Reader reader) {
        return writer.acknowledgement(channel, courtesy, promise, reader, SAMPLE)
                .text();
    }

    private Promise whileOpen(Courtesy courtesy, Promise now) {
        return now.open() ? now : writer.promise(courtesy, now.opens());
    }

    // What is said after the next closing hour, when somebody is there now.
    private Promise whileClosed(Courtesy courtesy, Promise now) {
        Promise later = now;
        Instant at = clock.instant();
        for (int quarter = 0;
                later.open() && quarter < 7 * 24 * 4 && !courtesy.hours().isEmpty();
                quarter++) {
            at = at.plusSeconds(900);
            later = writer.promise(courtesy, at);
        }
        return later;
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Validation validation = new Validation();
        validation.check(ZoneId.getAvailableZoneIds().contains(text), "/timeZone", "time_zone");
        validation.refuse();
        return ZoneId.of(text);
    }
}
