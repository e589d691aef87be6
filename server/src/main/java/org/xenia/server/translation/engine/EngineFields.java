package org.xenia.server.translation.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;

/// Reads what people set about engines and notes every field at fault.
@Component
class EngineFields {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern KEY = Pattern.compile("[!-~]{1,4000}");
    private static final BigDecimal DEAREST = BigDecimal.valueOf(100_000);
    private static final int MOST_PAIRS = 500;

    private final OutgoingAddress addresses;

    EngineFields(OutgoingAddress addresses) {
        this.addresses = addresses;
    }

    EngineSettings settings(Validation validation, @Nullable EngineSettings given) {
        if (given == null) {
            return EngineSettings.NONE;
        }
        addresses.read(validation, "/settings/url", given.url());
        String country = validation.optionalText("/settings/country", given.country(), 2);
        if (country != null) {
            validation.check(COUNTRIES.contains(country.toUpperCase(Locale.ROOT)), "/settings/country", "country");
        }
        BigDecimal price = given.pricePerMillion();
        if (price != null && (price.signum() < 0 || price.compareTo(DEAREST) > 0)) {
            validation.add("/settings/pricePerMillion", "range", Map.of("min", 0, "max", DEAREST));
        }
        String url = given.url();
        return new EngineSettings(
                url == null || url.isBlank() ? null : url.strip(),
                plain(validation, "/settings/region", given.region()),
                plain(validation, "/settings/model", given.model()),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                validation.optionalText("/settings/basis", given.basis(), 500),
                price);
    }

    // Regions and models travel in headers and addresses: letters, digits and the marks that names of models hold.
    private static @Nullable String plain(Validation validation, String pointer, @Nullable String value) {
        String text = validation.optionalText(pointer, value, 200);
        if (text != null && !text.strip().matches("[A-Za-z0-9._:/@+-]+")) {
            validation.add(pointer, "plain_name");
            return null;
        }
        return text == null ? null : text.strip();
    }

    List<LanguagePair> pairs(Validation validation, @Nullable List<@Nullable List<@Nullable String>> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_PAIRS) {
            validation.add("/pairs", "range", Map.of("min", 0, "max", MOST_PAIRS));
            return List.of();
        }
        List<LanguagePair> pairs = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            List<@Nullable String> pair = given.get(index);
            String pointer = "/pairs/" + index;
            if (pair == null || pair.size() != 2) {
                validation.add(pointer, "pair");
                continue;
            }
            LanguageTag from = validation.language(pointer + "/0", pair.get(0));
            LanguageTag to = validation.language(pointer + "/1", pair.get(1));
            validation.check(from.undetermined() || !from.equals(to), pointer, "pair");
            if (!from.equals(to)) {
                pairs.add(new LanguagePair(from, to));
            }
        }
        return pairs;
    }

    @Nullable
    Secret secret(Validation validation, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String key = given.strip();
        if (!KEY.matcher(key).matches()) {
            validation.add("/secret", "key");
            return null;
        }
        return new Secret(key);
    }

    EngineKind kind(Validation validation, @Nullable String code) {
        EngineKind kind = EngineKind.find(code);
        validation.check(kind != null, "/kind", code == null ? "required" : "engine_kind");
        return kind == null ? EngineKind.APERTIUM : kind;
    }
}
