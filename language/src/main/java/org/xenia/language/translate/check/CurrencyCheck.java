package org.xenia.language.translate.check;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xenia.language.LanguageTag;

/// Currencies stay what they are: € may become *euros*, never $.
final class CurrencyCheck {

    private static final String NAME = "currency";
    private static final Map<String, List<String>> CODES_BY_SIGN = Map.ofEntries(
            Map.entry("€", List.of("EUR")),
            Map.entry("£", List.of("GBP")),
            Map.entry("$", List.of("USD", "CAD", "AUD", "MXN", "ARS", "CLP", "COP", "SGD", "HKD", "TWD", "NZD")),
            Map.entry("¥", List.of("JPY", "CNY")),
            Map.entry("￥", List.of("JPY", "CNY")),
            Map.entry("₹", List.of("INR")),
            Map.entry("₩", List.of("KRW")),
            Map.entry("₽", List.of("RUB")),
            Map.entry("₺", List.of("TRY")),
            Map.entry("₴", List.of("UAH")),
            Map.entry("₫", List.of("VND")),
            Map.entry("฿", List.of("THB")),
            Map.entry("₪", List.of("ILS")));
    private static final List<String> PLAIN_CODES =
            List.of("EUR", "USD", "GBP", "JPY", "CNY", "CHF", "BRL", "MXN", "INR", "KRW", "PLN", "SEK", "NOK", "DKK");

    private CurrencyCheck() {}

    static Check check(Compared texts) {
        List<Fault> faults = new ArrayList<>();
        CODES_BY_SIGN.forEach((sign, codes) -> {
            if (texts.source().contains(sign) && !names(texts.target(), sign, codes, texts.to())) {
                faults.add(Fault.missing(sign));
            }
            if (texts.target().contains(sign) && !names(texts.source(), sign, codes, texts.from())) {
                faults.add(Fault.added(sign));
            }
        });
        for (String code : PLAIN_CODES) {
            if (texts.source().contains(code) && !names(texts.target(), code, List.of(code), texts.to())) {
                faults.add(Fault.missing(code));
            }
        }
        return faults.isEmpty()
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(NAME, Severity.ADVISORY, faults, List.of());
    }

    private static boolean names(String text, String sign, List<String> codes, LanguageTag language) {
        return text.contains(sign) || codes.stream().anyMatch(code -> names(text, code, language));
    }

    /// Whether a text names a currency by code, sign or the noun of its language, of which the first four letters are
    /// enough: *dólar*, *dólares*.
    private static boolean names(String text, String code, LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        Currency currency = Currency.getInstance(code);
        if (text.contains(code)
                || text.contains(currency.getSymbol(locale))
                || text.contains(currency.getName(locale, Currency.NARROW_SYMBOL_NAME, null))) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String name = currency.getName(locale, Currency.PLURAL_LONG_NAME, "other", null)
                .toLowerCase(Locale.ROOT);
        for (String word : name.split("\\s+")) {
            boolean noun = word.length() >= 3 || Character.isIdeographic(word.codePointAt(0));
            if (noun && lower.contains(word.substring(0, Math.min(4, word.length())))) {
                return true;
            }
        }
        return false;
    }
}
