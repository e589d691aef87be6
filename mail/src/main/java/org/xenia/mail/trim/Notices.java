package org.xenia.mail.trim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows notices of confidentiality, mailing-list footers, and the lines with numbers and addresses in a signature.
final class Notices {

    private static final Pattern PARTED = Pattern.compile("\\s*[|•·]\\s*");

    private final List<String> openings;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> contacts = new HashSet<>();

    Notices() {
        PhraseList list = PhraseList.read("disclaimers.txt");
        openings = list.phrases("notice").stream().map(Folding::fold).toList();
        list.phrases("label").forEach(phrase -> labels.add(Folding.fold(phrase)));
        PhraseList.read("contacts.txt").phrases("phone").forEach(phrase -> contacts.add(Folding.fold(phrase)));
    }

    /// Whether a notice begins in the line.
    boolean opens(Line line) {
        String folded = withoutStrokes(line.folded());
        return !folded.isEmpty() && (openings.stream().anyMatch(folded::startsWith) || labels.contains(folded));
    }

    /// Whether the line is a telephone number or an address on the net, or names one behind a label, or holds several
    /// of these.
    boolean contact(Line line) {
        String folded = withoutStrokes(line.folded());
        if (folded.isEmpty() || folded.length() > 120) {
            return false;
        }
        return contact(folded) || Arrays.stream(PARTED.split(folded)).allMatch(this::contact);
    }

    private boolean contact(String folded) {
        int end = 0;
        while (end < folded.length() && " :：".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        boolean labelled = contacts.contains(folded.substring(0, end)) && end < folded.length();
        boolean digits = folded.codePoints().filter(Character::isDigit).count() >= 6;
        boolean address = Traces.address(folded) && !folded.contains(" ");
        boolean site = folded.startsWith("www.") || (folded.startsWith("http") && !folded.contains(" "));
        boolean number = digits && folded.codePoints().noneMatch(Character::isLetter);
        return number || address || site || (labelled && (digits || Traces.address(folded) || folded.contains(".")));
    }

    private static String withoutStrokes(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && (Line.isStroke(folded.charAt(from)) && folded.charAt(from) != '+')) {
            from++;
        }
        while (to > from && (Line.isStroke(folded.charAt(to - 1)) || folded.charAt(to - 1) == ':')) {
            to--;
        }
        return folded.substring(from, to);
    }
}
