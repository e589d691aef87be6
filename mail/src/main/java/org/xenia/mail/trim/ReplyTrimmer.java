package org.xenia.mail.trim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Takes the plain text of a mail apart: what the person wrote now, what is quoted, the signature.
///
/// Reads lines only, in time that grows with the length of the text; takes any text, never throws, and leaves the
/// reply empty only when nothing but quotes or a program's own lines are there. Safe for many threads.
public final class ReplyTrimmer {

    private final Boundaries boundaries = new Boundaries();
    private final Signatures signatures = new Signatures();

    /// Takes the text apart.
    public TrimmedReply trim(String text) {
        List<Line> lines = boundaries.split(text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(Line::of)
                .toList());
        Quotation quotation = Quotation.of(lines, boundaries.find(lines));
        List<String> replies = new ArrayList<>();
        List<Line> signed = new ArrayList<>();
        List<Passage> passages = quotation.passages();
        for (int i = 0; i < passages.size(); i++) {
            boolean last = i == passages.size() - 1;
            List<Line> all = passages.get(i).lines();
            int head = i == 0 ? signatures.head(all) : 0;
            List<Line> own = all.subList(head, all.size());
            boolean alone = replies.isEmpty() && last;
            int start = passages.get(i).closing() || last ? signatures.start(own, alone) : own.size();
            signed.addAll(all.subList(0, head));
            add(replies, own.subList(0, start));
            signed.addAll(own.subList(start, own.size()));
        }
        return result(replies, signed, quotation);
    }

    private static TrimmedReply result(List<String> replies, List<Line> signed, Quotation quotation) {
        String reply = String.join("\n\n", replies);
        String quoted = joined(quotation.quoted());
        String signature = joined(signed);
        boolean onlyMarks =
                quotation.quoted().stream().filter(Predicate.not(Line::blank)).allMatch(Line::marked);
        if (reply.isEmpty() && (quotation.forwarded() || (onlyMarks && signature.isEmpty()))) {
            return new TrimmedReply(quoted, "", signature);
        }
        return new TrimmedReply(reply, quoted, signature);
    }

    private static void add(List<String> replies, List<Line> lines) {
        String text = joined(lines);
        if (!text.isEmpty()) {
            replies.add(text);
        }
    }

    private static String joined(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            out.append(line.text()).append('\n');
        }
        return out.toString().strip();
    }
}
