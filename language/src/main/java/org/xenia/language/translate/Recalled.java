package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.memory.Memory;
import org.xenia.language.translate.memory.MemoryMatch;
import org.xenia.language.translate.memory.MemoryQuery;

/// What the memory knows of a text, asked in one go.
///
/// @param whole the match to use for the whole text; null when it has to be taken piece by piece
/// @param pieces the match of each piece
record Recalled(@Nullable MemoryMatch whole, List<Optional<MemoryMatch>> pieces) {

    /// Only the same text can stand for the whole; a text that is merely like it is looked for by piece.
    private static final double SAME = 1;

    static Recalled of(Memory memory, TranslationRequest request, List<Piece> pieces) {
        boolean onePiece = pieces.size() == 1 && pieces.getFirst().core().equals(request.text());
        List<MemoryQuery> queries = new ArrayList<>();
        String context = request.context();
        if (!onePiece) {
            queries.add(query(request, request.text(), context, SAME));
        }
        for (Piece piece : pieces) {
            queries.add(query(request, piece.core(), context, MemoryQuery.DEFAULT_THRESHOLD));
            context = piece.core().isEmpty() ? context : piece.core();
        }
        List<Optional<MemoryMatch>> found = memory.findAll(queries);
        MemoryMatch whole = found.getFirst().filter(MemoryMatch::exact).orElse(null);
        return new Recalled(whole, onePiece ? found : found.subList(1, found.size()));
    }

    private static MemoryQuery query(
            TranslationRequest request, String text, @Nullable String context, double threshold) {
        return new MemoryQuery(text, request.from(), request.to(), context, threshold);
    }
}
