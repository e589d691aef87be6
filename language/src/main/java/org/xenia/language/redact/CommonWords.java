package org.xenia.language.redact;

import java.util.List;

/// The words that several detectors ask for, and the vocabulary that all of them share.
///
/// @param vocabulary every word of every detector
/// @param shop       words by which a number is something of the shop and not of the person
/// @param identity   words that name a personal number in general, in many languages
record CommonWords(Vocabulary vocabulary, Words shop, Words identity) {

    private static final List<String> SHOP = List.of(
            ("order|orders|tracking|track|parcel|package|shipment|invoice|ticket|case|reference|ref|booking|reservation|serial|"
                            + "model|sku|ean|isbn|imei|transaction|part|item|article|product|version|build|error|code|coupon|voucher|"
                            + "pedido|seguimiento|envío|envio|factura|referencia|reserva|código|codigo|artículo|rastreio|encomenda|fatura|"
                            + "commande|suivi|colis|facture|référence|réservation|article|bestellung|bestellnummer|sendung|sendungsnummer|"
                            + "sendungsverfolgung|rechnung|rechnungsnummer|auftrag|auftragsnummer|artikelnummer|vorgangsnummer|ticketnummer|"
                            + "kundennummer|ordine|spedizione|fattura|riferimento|prenotazione|bestelling|bestelnummer|zending|factuur|"
                            + "zamówienie|zamówienia|przesyłka|przesyłki|faktura|faktury|objednávka|objednávky|zásilka|заказ|заказа|заказу|"
                            + "трек|посылка|посылки|замовлення|sipariş|kargo|fatura|takip|طلب|الطلب|طلبي|طلبية|الشحنة|الفاتورة|شحنة|فاتورة|تتبع|订单|訂單|快递|运单|"
                            + "物流|发票|注文|注文番号|追跡|伝票|주문|송장|운송장|คำสั่งซื้อ|พัสดุ|đơn hàng|vận đơn|pesanan|resi|ऑर्डर|הזמנה|משלוח|"
                            + "παραγγελία|παραγγελίας|αποστολή|rendelés|csomag|comandă|comanda|tilaus|ordernummer|ordre")
                    .split("\\|"));

    /// Words that name a personal number in general, in many languages.
    private static final List<String> IDENTITY = List.of(
            ("identity card|my id|citizen id|thai id|tax id|national identification|id card|id number|national id|identification number|personal id|personal number|id no|"
                            + "identity number|documento de identidad|número de identificación|identificación|identidad|carte d'identité|"
                            + "pièce d'identité|ausweisnummer|personalnummer|identitätsnummer|documento d'identità|identidade|identiteitskaart|"
                            + "identiteitsnummer|numer identyfikacyjny|身份证|身分證|身份證|身分証|주민등록|신분증|بطاقة الهوية|رقم الهوية|"
                            + "удостоверение|kimlik|nomor identitas|บัตรประชาชน|căn cước|पहचान|תעודת זהות|ταυτότητα|osobní číslo|občanský průkaz")
                    .split("\\|"));

    static CommonWords create() {
        Vocabulary vocabulary = new Vocabulary();
        return new CommonWords(vocabulary, vocabulary.words(SHOP), vocabulary.words(IDENTITY));
    }
}
