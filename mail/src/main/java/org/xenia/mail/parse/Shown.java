package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader sees of a part and of the parts inside it, while it is put together.
///
/// @param pieces the shown texts in order
/// @param files all other parts in order
record Shown(List<Piece> pieces, List<Part> files) {

    /// One shown text: plain, HTML or the same in both.
    ///
    /// @param plain the part of plain text, or `null`
    /// @param html the part of HTML, or `null`
    record Piece(@Nullable Part plain, @Nullable Part html) {}

    static Shown nothing() {
        return new Shown(new ArrayList<>(), new ArrayList<>());
    }

    static Shown file(Part part) {
        Shown shown = nothing();
        shown.files.add(part);
        return shown;
    }

    static Shown text(Part part) {
        Shown shown = nothing();
        shown.pieces.add(part.isHtml() ? new Piece(null, part) : new Piece(part, null));
        return shown;
    }

    void add(Shown other) {
        pieces.addAll(other.pieces);
        files.addAll(other.files);
    }

    boolean hasPlain() {
        return pieces.stream().anyMatch(piece -> piece.plain() != null);
    }

    boolean hasHtml() {
        return pieces.stream().anyMatch(piece -> piece.html() != null);
    }
}
