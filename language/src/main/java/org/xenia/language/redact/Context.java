package org.xenia.language.redact;

import java.util.List;
import java.util.Set;

/// Looks for words beside a number: before it, back to the number before; behind it, a few words far.
final class Context {

    private static final int BEFORE = 60;
    private static final int AFTER = 24;
    /// Words by which a number is something of the shop and not of the person.
    private static final List<String> BUSINESS = List.of(
            ("order|tracking|track|parcel|package|shipment|invoice|ticket|case|reference|ref|booking|reservation|serial|"
                            + "model|sku|ean|isbn|imei|transaction|part|item|article|product|version|build|error|code|coupon|voucher|"
                            + "pedido|seguimiento|envío|envio|factura|referencia|reserva|código|codigo|artículo|rastreio|encomenda|fatura|"
                            + "commande|suivi|colis|facture|référence|réservation|article|bestellung|bestellnummer|sendung|sendungsnummer|"
                            + "sendungsverfolgung|rechnung|rechnungsnummer|auftrag|auftragsnummer|artikelnummer|vorgangsnummer|ticketnummer|"
                            + "kundennummer|ordine|spedizione|fattura|riferimento|prenotazione|bestelling|bestelnummer|zending|factuur|"
                            + "zamówienie|zamówienia|przesyłka|przesyłki|faktura|faktury|objednávka|objednávky|zásilka|заказ|заказа|заказу|"
                            + "трек|посылка|посылки|замовлення|sipariş|kargo|fatura|takip|طلب|الطلب|شحنة|فاتورة|تتبع|订单|訂單|快递|运单|"
                            + "物流|发票|注文|注文番号|追跡|伝票|주문|송장|운송장|คำสั่งซื้อ|พัสดุ|đơn hàng|vận đơn|pesanan|resi|ऑर्डर|הזמנה|משלוח|"
                            + "παραγγελία|παραγγελίας|αποστολή|rendelés|csomag|comandă|comanda|tilaus|ordernummer|ordre")
                    .split("\\|"));

    private final Plain plain;
    /// Many forms ask for the same place in turn.
    private int businessAsked = -1;

    private int businessAnswer = -1;

    Context(Plain plain) {
        this.plain = plain;
    }

    /// The distance from the number back to the nearest of the words, or -1; a word behind the number counts as far.
    int distance(List<String> words, int start, int end) {
        int from = from(start);
        int nearest = -1;
        for (String word : words) {
            int found = last(word, from, start);
            if (found >= 0 && (nearest < 0 || start - found < nearest)) {
                nearest = start - found;
            }
        }
        return nearest >= 0 ? nearest : behind(words, end) ? BEFORE : -1;
    }

    /// True when one of the words stands by the number and no word of the shop stands nearer.
    boolean named(List<String> words, int start, int end) {
        int distance = distance(words, start, end);
        if (distance < 0) {
            return false;
        }
        int business = business(start);
        return business < 0 || distance <= business || (distance == BEFORE && business > 30);
    }

    /// The distance back to the nearest word of the shop, or -1.
    int business(int start) {
        if (start != businessAsked) {
            businessAsked = start;
            businessAnswer = nearestBusiness(start);
        }
        return businessAnswer;
    }

    private int nearestBusiness(int start) {
        int from = Math.max(from(start), start - 40);
        int nearest = -1;
        for (String word : BUSINESS) {
            int found = last(word, from, start);
            if (found >= 0 && (nearest < 0 || start - found < nearest)) {
                nearest = start - found;
            }
        }
        return nearest;
    }

    /// Words belong to the number they stand by: the search stops at the end of a number of five digits or more,
    /// unless only a conjunction divides the two.
    private int from(int start) {
        int limit = Math.max(0, start - BEFORE);
        int digits = 0;
        for (int index = start - 1; index >= limit; index--) {
            char c = plain.at(index);
            if (c == '\n' && start - index > 2) {
                return index;
            }
            digits = Plain.digit(c) ? digits + 1 : separator(c) ? digits : 0;
            if (digits >= 5 && start - index > 14) {
                return index + 5;
            }
        }
        return limit;
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '/';
    }

    private boolean behind(List<String> words, int end) {
        int limit = Math.min(plain.small().length(), end + AFTER);
        for (int index = end; index < limit; index++) {
            char c = plain.at(index);
            if (c == '\n' || Plain.digit(c) || c == '.' || c == ';' || c == '。') {
                limit = index;
            }
        }
        for (String word : words) {
            int found = plain.small().indexOf(word, end, limit);
            if (found >= 0 && bounded(word, found)) {
                return true;
            }
        }
        return false;
    }

    /// The last place of the word between two places; looks at nothing outside them.
    private int last(String word, int from, int to) {
        if (to - from < word.length()) {
            return -1;
        }
        String window = plain.small().substring(from, to);
        int found = window.lastIndexOf(word);
        while (found >= 0) {
            if (bounded(word, from + found)) {
                return from + found;
            }
            found = window.lastIndexOf(word, found - 1);
        }
        return -1;
    }

    /// Whole words in scripts with spaces; a longer word may go on behind with an ending.
    private boolean bounded(String word, int found) {
        char first = word.charAt(0);
        if (first >= 0x0E00) {
            return true;
        }
        int end = found + word.length();
        boolean ends = !letter(end) || (word.length() >= 5 && !letter(end + 4));
        // Compounds: "Reisepassnummer", "Telefonnummer".
        boolean compound = word.length() >= 7;
        return (!letter(found - 1) || compound || arabic(first)) && (ends || compound);
    }

    private static boolean arabic(char c) {
        return c >= 0x0590 && c <= 0x06FF;
    }

    private boolean letter(int index) {
        return index >= 0
                && index < plain.text().length()
                && Character.isLetter(plain.text().charAt(index));
    }

    /// Words that name a personal number in general, in many languages.
    static final List<String> IDENTITY = List.copyOf(Set.of(
            ("identity card|id card|id number|national id|identification number|personal id|personal number|id no|"
                            + "identity number|documento de identidad|número de identificación|identificación|identidad|carte d'identité|"
                            + "pièce d'identité|ausweisnummer|personalnummer|identitätsnummer|documento d'identità|identidade|identiteitskaart|"
                            + "identiteitsnummer|numer identyfikacyjny|身份证|身分證|身份證|身分証|주민등록|신분증|بطاقة الهوية|رقم الهوية|"
                            + "удостоверение|kimlik|nomor identitas|บัตรประชาชน|căn cước|पहचान|תעודת זהות|ταυτότητα|osobní číslo|občanský průkaz")
                    .split("\\|")));
}
