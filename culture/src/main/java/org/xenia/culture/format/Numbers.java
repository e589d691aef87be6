package org.xenia.culture.format;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Currency.CurrencyUsage;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers, money and measures as a locale writes them. Instances may be shared between threads.
public final class Numbers {

    private final SharedSigns signs = new SharedSigns();

    /// A number; without stated digits up to three after the point.
    public String number(BigDecimal value, ULocale locale, Digits digits) {
        return with(NumberFormatter.withLocale(locale), digits.precision())
                .format(value)
                .toString();
    }

    /// A share as per cent: 0.256 is 26 % without stated digits.
    public String percent(BigDecimal share, ULocale locale, Digits digits) {
        Precision precision = digits.precision() == null ? Precision.integer() : digits.precision();
        return NumberFormatter.withLocale(locale)
                .unit(NoUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(precision)
                .format(share)
                .toString();
    }

    /// An amount of money, with as many digits after the point as the currency has.
    ///
    /// @param clear write the ISO code where the sign belongs to several currencies
    /// @param cash  round to the smallest coin
    public String currency(
            BigDecimal amount,
            Currency currency,
            ULocale locale,
            UnitWidth width,
            boolean clear,
            boolean cash,
            Digits digits) {
        boolean code = clear && signs.shared(currency.getSymbol(locale));
        Precision usual = Precision.currency(cash ? CurrencyUsage.CASH : CurrencyUsage.STANDARD);
        Precision stated = digits.precision();
        return NumberFormatter.withLocale(locale)
                .unit(currency)
                .unitWidth(code ? UnitWidth.ISO_CODE : width)
                .precision(stated == null ? usual : stated)
                .format(amount)
                .toString();
    }

    /// A measure.
    public String unit(BigDecimal value, MeasureUnit unit, ULocale locale, UnitWidth width, Digits digits) {
        LocalizedNumberFormatter format =
                NumberFormatter.withLocale(locale).unit(unit).unitWidth(width);
        return with(format, digits.precision()).format(value).toString();
    }

    private static LocalizedNumberFormatter with(LocalizedNumberFormatter format, @Nullable Precision precision) {
        return precision == null ? format.precision(Precision.maxFraction(3)) : format.precision(precision);
    }

    /// How many digits stand after the point.
    ///
    /// @param least at least so many; null for what is usual
    /// @param most  at most so many; null for what is usual
    public record Digits(@Nullable Integer least, @Nullable Integer most) {

        private static final int USUAL = 3;

        /// As is usual for the kind of number.
        public static final Digits USUALLY = new Digits(null, null);

        @Nullable
        Precision precision() {
            if (least == null && most == null) {
                return null;
            }
            int from = least == null ? 0 : least;
            int to = most == null ? Math.max(from, USUAL) : most;
            return Precision.minMaxFraction(Math.min(from, to), to);
        }
    }
}
