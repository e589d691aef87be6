package org.xenia.culture.format;

import java.util.Set;

/// Currency signs that more than one country uses, so that an amount with only the sign may be misread abroad.
final class SharedSigns {

    /// Dollars and pesos, pounds, yen and yuan, crowns, rupees, francs, and short letters used by several.
    private static final Set<String> SIGNS = Set.of(
            "$", "£", "¥", "￥", "元", "kr", "kr.", "Kr", "Kr.", "Rs", "Rs.", "₨", "Fr", "Fr.", "F", "L", "K", "R", "D",
            "P", "Br", "Le", "Sh", "Ksh", "TSh", "USh", "лв.", "ден", "din.", "дин.", "﷼", "ريال", "دينار", "C$", "B/.",
            "G");

    boolean shared(String sign) {
        return SIGNS.contains(sign.strip());
    }
}
