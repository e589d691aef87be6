package org.xenia.culture.coach.check;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Reading;

/// Catches `$`, `¥`, `kr` and `£` where the customer's and the agent's market each have a currency of
/// that sign, or where an English text goes to a market whose own dollar is not the one that most readers
/// think of first.
final class CurrencySigns implements Check {

    private static final Pattern PRICE = Pattern.compile(
            "(?<![A-Za-z$])(?<before>[$¥￥£]|kr\\.?)\\s?\\d(?:[\\d.,']*\\d)?(?!\\s?(?:[A-Z]{3}\\b))"
                    + "|(?<![\\p{L}\\p{N}.,])\\d(?:[\\d.,']*\\d)?\\s?(?<after>[$¥￥£]|kr\\.?(?!\\p{L}))(?!\\s?[A-Z]{3}\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Needles SIGNS = Needles.of(Pattern.compile("[$¥￥£]|kr"));
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:[A-Z]{2}D|JPY|CNY|RMB|SEK|NOK|DKK|ISK|GBP|EGP|MXN|[A-Z]{1,3}\\$)(?![\\p{L}])");
    private static final Set<String> FIRST = Set.of("USD", "JPY", "GBP");

    @Override
    public List<Hit> find(Reading reading) {
        if (!reading.mayHold(SIGNS)) {
            return List.of();
        }
        Draft draft = reading.draft();
        String theirs = code(draft.country());
        if (theirs == null) {
            return List.of();
        }
        String ours = code(draft.agent().country());
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = PRICE.matcher(reading.text());
        while (matcher.find()) {
            String sign = matcher.group("before") == null ? matcher.group("after") : matcher.group("before");
            String plain = sign.replace("￥", "¥").replace(".", "");
            if (sign(theirs).equals(plain) && doubtful(draft, ours, theirs, plain) && !named(reading, matcher)) {
                hits.add(Hit.suggest(
                                matcher.start(),
                                matcher.end(),
                                matcher.group().replace(sign, "").strip() + " " + theirs + "?")
                        .with("own", theirs));
            }
        }
        return hits;
    }

    private static boolean doubtful(Draft draft, @Nullable String ours, String theirs, String sign) {
        return ours == null
                ? draft.locale().language().equals("en") && !FIRST.contains(theirs)
                : !ours.equals(theirs) && sign(ours).equals(sign);
    }

    /// True when the sentence says which currency is meant.
    private static boolean named(Reading reading, Matcher matcher) {
        return NAMED.matcher(reading.sentence(matcher.start()).text()).find();
    }

    private static @Nullable String code(String country) {
        if (country.length() != 2) {
            return null;
        }
        Currency currency =
                Currency.getInstance(new ULocale.Builder().setRegion(country).build());
        return currency == null ? null : currency.getCurrencyCode();
    }

    private static String sign(String code) {
        return switch (code) {
            case "SEK", "NOK", "DKK", "ISK" -> "kr";
            case "JPY", "CNY" -> "¥";
            case "GBP", "GIP", "FKP", "SHP", "EGP" -> "£";
            default -> {
                String narrow = Currency.getInstance(code).getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, null);
                yield narrow.equals("$") ? "$" : code;
            }
        };
    }
}
