package org.xenia.culture.locale;

import com.ibm.icu.util.TimeZone;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.locale.LocaleReason.Source;
import org.xenia.culture.locale.Territories.Spoken;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Candidate;
import org.xenia.language.detect.Detection;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;

/// Which locales a customer may want, best first, each with its reasons.
///
/// What they asked for comes first, then the language they write, then their browser, then where they seem
/// to be; within a country the part of it and the shares of CLDR decide. Hints add up, so that two weak
/// ones may lift a language over a third, but never over a stated one.
public final class LocaleCandidates {

    private static final double STATED = 1000;
    private static final double TEXT = 300;
    private static final double BROWSER = 100;
    private static final double BROWSER_STEP = 0.85;
    private static final double REGION = 100;
    private static final double COUNTRY = 60;
    private static final double BESIDE_REGION = 0.3;
    private static final double PHONE = 30;
    private static final double ZONE = 15;
    private static final double NEXT = 0.7;
    private static final double SURE = 0.15;
    private static final int MOST = 12;

    private final Supplier<Detector> detector;
    private final Territories territories = new Territories();
    private final PhoneHint phones = new PhoneHint();
    private final LocalTags tags = new LocalTags();

    /// Recognises text by this detector, which is asked for when there is text to recognise.
    public LocaleCandidates(Supplier<Detector> detector) {
        this.detector = detector;
    }

    /// The candidates; empty when the hints say nothing.
    public List<LocaleCandidate> list(LocaleHints hints) {
        Standing standing = new Standing();
        String country = country(hints);
        if (hints.stated() != null && !hints.stated().undetermined()) {
            standing.add(local(hints.stated(), country), STATED, LocaleReason.of(Source.STATED, ""));
        }
        browser(standing, hints.acceptLanguage(), country);
        place(standing, hints, country);
        text(standing, hints, country);
        List<Standing.Entry> ranked = standing.ranked();
        String place = country == null ? likelyCountry(hints) : country;
        return ranked.stream().limit(MOST).map(entry -> candidate(entry, place)).toList();
    }

    /// True when the code names a country or territory that languages are known of.
    public boolean knowsCountry(String country) {
        return territories.knows(country.toUpperCase(Locale.ROOT));
    }

    private void browser(Standing standing, @Nullable String header, @Nullable String country) {
        if (header == null) {
            return;
        }
        double weight = BROWSER;
        for (AcceptLanguage.Range range : AcceptLanguage.parse(header).ranges()) {
            standing.add(
                    local(range.tag(), country),
                    weight * range.weight(),
                    LocaleReason.of(Source.BROWSER, range.tag().value()));
            weight *= BROWSER_STEP;
        }
    }

    private void place(Standing standing, LocaleHints hints, @Nullable String country) {
        if (country != null) {
            String region = regionCode(hints.region(), country);
            country(standing, country, besideRegion(COUNTRY, region), Source.COUNTRY);
            region(standing, country, region, REGION, Source.REGION);
        }
        if (hints.phone() != null) {
            List<String> countries = phones.countries(hints.phone());
            String region = phones.region(hints.phone());
            for (String one : countries) {
                country(standing, one, besideRegion(PHONE / countries.size(), region), Source.PHONE);
            }
            if (region != null) {
                region(standing, region.substring(0, 2), region, PHONE, Source.PHONE);
            }
        }
        String zoned = zoneCountry(hints.timeZone());
        if (zoned != null) {
            country(standing, zoned, ZONE, Source.TIME_ZONE);
        }
    }

    private void country(Standing standing, String country, double weight, Source source) {
        for (Spoken spoken : territories.languages(country)) {
            standing.add(
                    tags.spoken(spoken.tag(), country),
                    weight * spoken.strength(),
                    new LocaleReason(source, country, spoken.share()));
        }
    }

    /// The country as a whole says less once its part is known.
    private double besideRegion(double weight, @Nullable String region) {
        return region == null || territories.regional(region).isEmpty() ? weight : weight * BESIDE_REGION;
    }

    private void region(Standing standing, String country, String region, double weight, Source source) {
        double left = weight;
        for (String language : territories.regional(region)) {
            standing.add(tags.of(language, tags.ownCountry(region, country)), left, LocaleReason.of(source, region));
            left *= NEXT;
        }
    }

    private void text(Standing standing, LocaleHints hints, @Nullable String country) {
        if (hints.text() == null || hints.text().isBlank()) {
            return;
        }
        List<LanguageTag> expected =
                standing.ranked().stream().map(Standing.Entry::tag).limit(MOST).toList();
        Detection detection = detector.get().detect(hints.text(), new Hints(List.of(), expected, country));
        for (Candidate candidate : detection.candidates()) {
            if (candidate.confidence() >= SURE) {
                standing.add(candidate.language(), TEXT * candidate.confidence(), LocaleReason.of(Source.TEXT, ""));
            }
        }
    }

    /// A Chinese reader in Taiwan who only says "zh" wants the script of the place.
    private LanguageTag local(LanguageTag tag, @Nullable String country) {
        if (country == null || !tag.value().equals(tag.language())) {
            return tag;
        }
        LanguageTag there = tags.of(tag.value(), country);
        return share(there, country) == null ? tag : there;
    }

    private LocaleCandidate candidate(Standing.Entry entry, @Nullable String country) {
        LanguageTag tag = entry.tag();
        Double share = country == null ? null : share(tag, country);
        if (tag.region().isEmpty() && share != null && country != null) {
            tag = tags.of(tag.value(), country);
        }
        return new LocaleCandidate(tags.written(tag), share, entry.reasons());
    }

    private @Nullable Double share(LanguageTag tag, String country) {
        for (Spoken spoken : territories.languages(country)) {
            if (Standing.key(tags.spoken(spoken.tag(), country)).equals(Standing.key(tag))) {
                return spoken.share();
            }
        }
        return null;
    }

    private @Nullable String country(LocaleHints hints) {
        String country = hints.country();
        if (country != null && !country.isBlank()) {
            return country.strip().toUpperCase(Locale.ROOT);
        }
        String region = hints.region();
        return region != null && region.strip().matches("[A-Za-z]{2}-.+")
                ? region.strip().substring(0, 2).toUpperCase(Locale.ROOT)
                : null;
    }

    private @Nullable String likelyCountry(LocaleHints hints) {
        if (hints.phone() != null) {
            List<String> countries = phones.countries(hints.phone());
            if (!countries.isEmpty()) {
                return countries.getFirst();
            }
        }
        return zoneCountry(hints.timeZone());
    }

    private static String regionCode(@Nullable String region, String country) {
        if (region == null || region.isBlank()) {
            return country;
        }
        String code = region.strip().toUpperCase(Locale.ROOT).replace('_', '-');
        return code.startsWith(country + "-") ? code : country + "-" + code;
    }

    private @Nullable String zoneCountry(@Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return null;
        }
        try {
            String country = TimeZone.getRegion(zone.strip());
            return territories.knows(country) ? country : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
