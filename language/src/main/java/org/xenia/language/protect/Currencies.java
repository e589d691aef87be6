package org.xenia.language.protect;

import java.util.BitSet;
import java.util.Set;

/// The signs and codes that make a number an amount.
final class Currencies {

    private static final String SIGNS = "$€£¥₹₽₩₺₴₫฿₪₦₱₲₵₡₭₮₸₼₾₨￥￡￠¢";
    private static final Set<String> CODES =
            Set.of(("USD EUR GBP JPY CNY RMB KRW INR RUB BRL MXN ARS CLP COP PEN CHF SEK NOK DKK ISK PLN CZK HUF RON "
                            + "BGN TRY UAH ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND DZD NGN KES GHS ZAR PKR BDT LKR NPR THB "
                            + "VND IDR MYR SGD PHP HKD TWD NTD AUD NZD CAD KZT GEL AMD AZN BYN RSD UYU BOB PYG CRC GTQ DOP IRR "
                            + "IQD Rs Rp RM R$ S/ kr zł Kč Ft lei лв руб грн TL US$ A$ C$ HK$ NT$ S$ MX$ CA$ AU$ NZ$ Rp. Rs. "
                            + "Fr. din 元 円 원 圓 塊 块 บาท đ دينار ريال درهم ر.س د.إ ج.م ₫ euros euro Euro")
                    .split(" "));
    private static final BitSet BEGINNINGS = beginnings();
    private static final int LONGEST = 6;

    private Currencies() {}

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        CODES.forEach(code -> beginnings.set(code.charAt(0)));
        return beginnings;
    }

    /// The end of the sign or code that starts at `start`, or -1.
    static int end(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        for (int length = BEGINNINGS.get(text.charAt(start)) ? LONGEST : 0; length > 0; length--) {
            int end = start + length;
            if (end <= text.length() && CODES.contains(text.substring(start, end)) && !Letters.joined(text, end)) {
                return end;
            }
        }
        return SIGNS.indexOf(text.charAt(start)) >= 0 ? start + 1 : -1;
    }
}
