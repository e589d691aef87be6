package org.xenia.language.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.check.Compared;
import org.xenia.language.translate.terms.TermBase;

/// What is done when an engine loses, doubles or changes something that must stay: ask again with the numbers behind
/// markers too, then send only the text between the tokens. Whatever is still wrong after that, the checks say.
final class Rescue {

    private final Round round;
    private final TranslationRequest request;
    private final TermBase terms;

    Rescue(Round round, TranslationRequest request, TermBase terms) {
        this.round = round;
        this.request = request;
        this.terms = terms;
    }

    /// The best text for a piece that came back as `returned`.
    ///
    /// @param original the piece as its writer wrote it
    /// @param piece the piece with its terms in place
    String text(String original, Termed piece, Round.Returned returned) {
        String text = returned.restored().text();
        if (returned.restored().complete() && sound(original, text)) {
            return text;
        }
        if (returned.restored().complete()) {
            List<Round.Returned> again = round.send(List.of(piece), true);
            if (!again.isEmpty() && again.getFirst().restored().complete()) {
                String stricter = again.getFirst().restored().text();
                if (sound(original, stricter)) {
                    return stricter;
                }
            }
        }
        @Nullable String byParts = round.sendByParts(piece, returned.route(), false);
        if (byParts != null && !sound(original, byParts)) {
            String stricter = round.sendByParts(piece, returned.route(), true);
            byParts = stricter == null ? byParts : stricter;
        }
        return byParts == null || !better(original, byParts, text) ? text : byParts;
    }

    private boolean sound(String original, String text) {
        return blocking(original, text) == 0;
    }

    private boolean better(String original, String text, String than) {
        return blocking(original, text) <= blocking(original, than);
    }

    private long blocking(String original, String text) {
        return Checks.listBlocking(Compared.of(original, text, request.from(), request.to(), terms)).stream()
                .filter(Check::blocks)
                .count();
    }
}
