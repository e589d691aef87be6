package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.List;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.translate.terms.TermHit;

/// A piece of text in which every term stands as the translation shall have it, marked as a token.
///
/// @param text the piece with approved renderings in place of their sources
/// @param tokens all tokens, terms among them, with offsets into `text`
record Termed(String text, List<Token> tokens) {

    private static final Protector PROTECTOR = new Protector();

    /// Puts the renderings in. A term inside an address or a code is part of that and left alone; an address inside a
    /// term is part of the term.
    static Termed of(String original, List<TermHit> hits) {
        List<Token> found = PROTECTOR.find(original);
        List<TermHit> terms = hits.stream()
                .filter(hit -> found.stream().noneMatch(token -> cuts(token, hit)))
                .toList();
        if (terms.isEmpty()) {
            return new Termed(original, found);
        }
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        int done = 0;
        for (TermHit hit : terms) {
            copy(original, done, hit.start(), found, text, tokens);
            String rendering = cased(hit);
            tokens.add(new Token(text.length(), text.length() + rendering.length(), Kind.TERM, rendering));
            text.append(rendering);
            done = hit.end();
        }
        copy(original, done, original.length(), found, text, tokens);
        return new Termed(text.toString(), tokens);
    }

    private static void copy(
            String original, int start, int end, List<Token> found, StringBuilder text, List<Token> tokens) {
        int shift = text.length() - start;
        for (Token token : found) {
            if (token.start() >= start && token.end() <= end) {
                tokens.add(new Token(token.start() + shift, token.end() + shift, token.kind(), token.text()));
            }
        }
        text.append(original, start, end);
    }

    private static boolean cuts(Token token, TermHit hit) {
        boolean apart = token.end() <= hit.start() || hit.end() <= token.start();
        boolean within = hit.start() <= token.start() && token.end() <= hit.end();
        return !apart && !within;
    }

    /// A term that begins its sentence with a capital keeps one.
    private static String cased(TermHit hit) {
        String rendering = hit.term().rendering();
        boolean raised = Character.isUpperCase(hit.text().codePointAt(0))
                && Character.isLowerCase(hit.term().source().codePointAt(0))
                && !rendering.equals(hit.term().source());
        return raised ? Character.toUpperCase(rendering.charAt(0)) + rendering.substring(1) : rendering;
    }
}
