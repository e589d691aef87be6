package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xenia.language.translate.terms.TermBase;

/// Takes the pieces that are still open to the engines, as many at once as one request holds.
final class Walk {

    private final Round round;
    private final TranslationRequest request;
    private final TermBase terms;
    private final Rescue rescue;
    private final Set<String> versions = new LinkedHashSet<>();

    Walk(Round round, TranslationRequest request, TermBase terms) {
        this.round = round;
        this.request = request;
        this.terms = terms;
        this.rescue = new Rescue(round, request, terms);
    }

    /// Versions of the engines that answered, joined by `+`.
    String version() {
        return String.join("+", versions);
    }

    /// Replaces every untranslated result that an engine can translate.
    ///
    /// @param limit most characters of the pieces of one request
    void translateOpen(List<SegmentResult> results, int limit) {
        List<Integer> batch = new ArrayList<>();
        int length = 0;
        for (int index = 0; index < results.size(); index++) {
            SegmentResult result = results.get(index);
            if (result.translated()) {
                continue;
            }
            if (!batch.isEmpty() && length + result.source().length() > limit) {
                translate(results, batch);
                batch.clear();
                length = 0;
            }
            batch.add(index);
            length += result.source().length();
        }
        if (!batch.isEmpty()) {
            translate(results, batch);
        }
    }

    private void translate(List<SegmentResult> results, List<Integer> batch) {
        List<Termed> pieces = new ArrayList<>();
        for (int index : batch) {
            String source = results.get(index).source();
            pieces.add(Termed.of(source, terms.find(source, request.from(), request.to())));
        }
        List<Round.Returned> returned = round.send(pieces, false);
        for (int position = 0; position < returned.size(); position++) {
            SegmentResult open = results.get(batch.get(position));
            Round.Returned one = returned.get(position);
            String text = rescue.text(open.source(), pieces.get(position), one);
            versions.add(one.version());
            results.set(
                    batch.get(position),
                    new SegmentResult(
                            open.source(),
                            text.strip(),
                            open.start(),
                            SegmentResult.Origin.ENGINE,
                            one.route().engines(),
                            open.memory(),
                            Confidence.ofRoute(one.route())));
        }
    }
}
