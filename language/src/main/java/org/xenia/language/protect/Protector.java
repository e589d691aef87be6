package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what must survive translation. Immutable and safe for use by many threads.
///
/// Reads from left to right; at each position the longest token wins, and on a tie the earlier of: caller's
/// terms, placeholders and markup, addresses, telephone numbers, codes, figures.
public final class Protector {

    private static final List<Scanner> SCANNERS = List.of(
            new BraceScanner(),
            new PercentScanner(),
            new DollarScanner(),
            new TagScanner(),
            new BracketScanner(),
            new MarkScanner(),
            new EscapeScanner(),
            new EmailScanner(),
            new UrlScanner(),
            new IbanScanner(),
            new PhoneScanner(),
            new HashScanner(),
            new CodeScanner(),
            new IdScanner(),
            new NumberScanner(),
            new EmojiScanner());

    private static final List<Scanner> ADDRESSES = List.of(new EmailScanner(), new UrlScanner());

    /// The tokens of a text, sorted, never overlapping.
    ///
    /// @param terms do-not-translate terms, case-sensitive: whole words where words are spaced, else anywhere
    public List<Token> find(String text, List<String> terms) {
        TermScanner termScanner = new TermScanner(terms);
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            Token token = at(text, position, termScanner);
            if (token == null) {
                position++;
            } else {
                tokens.add(token);
                position = token.end();
            }
        }
        return List.copyOf(tokens);
    }

    /// The e-mail and web addresses alone, whatever stands around them.
    public List<Token> addresses(String text) {
        List<Token> found = new ArrayList<>();
        int position = mayHoldAddress(text) ? 0 : text.length();
        while (position < text.length()) {
            if (position > 0 && Letters.ascii(text.charAt(position)) && Letters.ascii(text.charAt(position - 1))) {
                // No address begins inside a word.
                position++;
                continue;
            }
            Token email = ADDRESSES.getFirst().scan(text, position);
            Token token = email == null ? ADDRESSES.getLast().scan(text, position) : email;
            if (token != null) {
                found.add(token);
            }
            position = token == null ? position + 1 : token.end();
        }
        return found;
    }

    /// Every address has a dot inside a word or a scheme; most texts have neither.
    private static boolean mayHoldAddress(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (Character.isLetterOrDigit(Letters.at(text, dot + 1))
                    && Character.isLetterOrDigit(Letters.at(text, dot - 1))) {
                return true;
            }
        }
        return text.contains("://");
    }

    /// The tokens of a text when there are no terms.
    public List<Token> find(String text) {
        return find(text, List.of());
    }

    private static @Nullable Token at(String text, int position, TermScanner terms) {
        Token best = terms.scan(text, position);
        if (quiet(text.charAt(position)) || insideWord(text, position)) {
            return best;
        }
        for (Scanner scanner : SCANNERS) {
            Token token = scanner.scan(text, position);
            if (token != null && (best == null || token.end() > best.end())) {
                best = token;
            }
        }
        return best;
    }

    /// Nothing but a term begins at a letter behind a letter, and most positions of a text are such.
    private static boolean insideWord(String text, int position) {
        return position > 0 && plainLetter(text.charAt(position)) && plainLetter(text.charAt(position - 1));
    }

    /// A letter of a script with spaces between words.
    private static boolean plainLetter(char c) {
        return Letters.asciiLetter(c) || (c >= '\u00C0' && c < '\u0E00' && Character.isLetter(c));
    }

    /// White space starts nothing but a term; most positions of a text are passed quickly.
    private static boolean quiet(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }
}
