package org.xenia.language.detect.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xenia.language.detect.PlainLetters;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Reads the n-gram models inside the jar of Lingua (github.com/pemistahl/lingua, Apache-2.0).
///
/// A model maps a fraction to the n-grams that have this conditional probability, parted by blanks.
final class LinguaModels {

    /// The languages, by the names of their folders. Languages alone in their script come with single letters
    /// only.
    static final List<String> LANGUAGES =
            List.of(("af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gu he"
                            + " hi hr hu hy id is it ja ka kk ko la lg lt lv mi mk mn mr ms nb nl nn pa pl pt ro ru sk sl sn so sq"
                            + " sr st sv sw ta te th tl tn tr ts uk ur vi xh yo zh zu")
                    .split(" "));

    private static final List<String> ORDERS = List.of("uni", "bi", "tri", "quadri", "five");

    /// How much of what is written comes without accents.
    private static final double WITHOUT_ACCENTS = 0.07;

    private final JsonMapper json = JsonMapper.shared();

    /// Adds every n-gram of one language.
    void read(String language, int number, Postings postings) throws IOException {
        for (String order : ORDERS) {
            String path = "/language-models/" + language + "/" + order + "grams.json";
            try (InputStream in = LinguaModels.class.getResourceAsStream(path)) {
                if (in != null) {
                    read(in, number, postings);
                } else if (order.equals("uni")) {
                    throw new IOException(path + " is not on the class path: add the lingua jar");
                }
            }
        }
    }

    private void read(InputStream in, int number, Postings postings) {
        try (JsonParser parser = json.createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.currentName() != null
                        && parser.currentName().indexOf('/') > 0) {
                    double probability = fraction(parser.currentName());
                    for (String gram : parser.getString().split(" ")) {
                        postings.add(gram, number, probability);
                        addPlain(gram, number, probability, postings);
                    }
                }
            }
        }
    }

    /// Adds the n-gram as people type it who leave the accents out, with a small part of its probability.
    private static void addPlain(String gram, int number, double probability, Postings postings) {
        String plain = PlainLetters.of(gram);
        if (plain.length() == gram.length() && !plain.equals(gram)) {
            postings.add(plain, number, probability * WITHOUT_ACCENTS);
        }
    }

    private static double fraction(String text) {
        int slash = text.indexOf('/');
        return Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
    }
}
