package org.xenia.bench.ingest;

import java.util.concurrent.ThreadLocalRandom;

/// Which message comes next: one in ten from a customer who never wrote before, the others from one of those known.
final class MessageMix {

    private static final int NEW_ONE_IN = 10;

    private static final String[] TEXTS = {
        "¿Dónde está mi pedido? Lo compré hace dos semanas y todavía no ha llegado.",
        "Guten Tag, die Lieferung war leider beschädigt. Können Sie mir bitte Ersatz schicken?",
        "Bonjour, je voudrais échanger la taille de ma commande, merci d'avance.",
        "Hello, the invoice shows the wrong address. Could you send me a corrected one, please?",
        "先週注文した商品がまだ届きません。配送状況を教えていただけますか。",
        "Olá, o código de desconto não funciona no carrinho, o que devo fazer?",
    };

    private final int worker;
    private int known;

    MessageMix(int worker) {
        this.worker = worker;
    }

    /// Which customer of this worker writes; equal to [#known()] for a new one.
    int customer() {
        return known == 0 || ThreadLocalRandom.current().nextInt(NEW_ONE_IN) == 0
                ? known
                : ThreadLocalRandom.current().nextInt(known);
    }

    int known() {
        return known;
    }

    void addKnown() {
        known++;
    }

    String name(int customer) {
        return "customer-" + worker + "-" + customer;
    }

    String text() {
        return TEXTS[ThreadLocalRandom.current().nextInt(TEXTS.length)];
    }
}
