package org.xenia.culture.format;

import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.node.ObjectNode;

/// Lines of the tool `format` about numbers, money and measures.
final class NumberLines {

    private final Numbers numbers = new Numbers();
    private final Measures measures = new Measures();

    ObjectNode number(Options options) {
        return options.answer(numbers.number(options.decimal("value"), options.locale(), options.digits()));
    }

    ObjectNode percent(Options options) {
        return options.answer(numbers.percent(options.decimal("value"), options.locale(), options.digits()));
    }

    ObjectNode currency(Options options) {
        String code = options.text("currency").strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}") || !Currency.isAvailable(code, null, null)) {
            throw new InvalidLine("currency", "must be an ISO 4217 code such as EUR");
        }
        boolean clear = "avoid".equals(options.find("ambiguity"));
        return options.answer(numbers.currency(
                options.decimal("value"),
                Currency.getInstance(code),
                options.locale(),
                currencyWidth(options),
                clear,
                options.flag("cash"),
                options.digits()));
    }

    ObjectNode unit(Options options) {
        BigDecimal value = options.decimal("value");
        String unit = singular(options.text("unit"));
        ULocale locale = options.locale();
        UnitWidth width = width(options);
        ObjectNode answer = options.answer(numbers.unit(value, measure("unit", unit), locale, width, options.digits()));
        String target = target(options, unit);
        if (target != null) {
            BigDecimal converted = measures.findConverted(value, unit, target);
            if (converted == null) {
                throw new InvalidLine("to", "is not a measure of the same kind as " + unit);
            }
            String text = numbers.unit(converted, measure("to", target), locale, width, options.digits());
            answer.put("converted", text);
            answer.put("value", converted);
        }
        return answer;
    }

    private @Nullable String target(Options options, String unit) {
        String to = options.find("to");
        if (to != null) {
            return singular(to);
        }
        return options.flag("convert") ? measures.findCounterpart(unit) : null;
    }

    private static String singular(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MeasureUnit measure(String field, String unit) {
        try {
            return MeasureUnit.forIdentifier(unit);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidLine(field, "must be a unit of CLDR such as kilometer or mile-per-hour");
        }
    }

    private static UnitWidth width(Options options) {
        String style = options.find("unitDisplay") == null ? options.find("style") : options.find("unitDisplay");
        return switch (style == null ? "short" : style) {
            case "full", "long" -> UnitWidth.FULL_NAME;
            case "narrow" -> UnitWidth.NARROW;
            case "medium", "short" -> UnitWidth.SHORT;
            default -> throw new InvalidLine("style", "must be long, short or narrow");
        };
    }

    private static UnitWidth currencyWidth(Options options) {
        String display =
                options.find("currencyDisplay") == null ? options.find("style") : options.find("currencyDisplay");
        return switch (display == null ? "symbol" : display) {
            case "symbol", "medium", "short" -> UnitWidth.SHORT;
            case "narrow", "narrowSymbol" -> UnitWidth.NARROW;
            case "code" -> UnitWidth.ISO_CODE;
            case "name", "full", "long" -> UnitWidth.FULL_NAME;
            default -> throw new InvalidLine("currencyDisplay", "must be symbol, narrowSymbol, code or name");
        };
    }
}
