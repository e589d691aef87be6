package org.xenia.language.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Token;

/// Reads the register of a text from its forms of address, verb endings, imperatives and honorifics (R23).
///
/// Quoted speech, quoted lines, addresses, placeholders and code are passed over. Offsets count UTF-16 units of
/// the text as given. Safe for use by many threads; the data of a language is read on first use.
public final class RegisterDetector {

    private final Books books = new Books();
    private final QuietParts quiet = new QuietParts();

    /// The register of a text and the words that show it; [Register#NEUTRAL] without cues when nothing marks it or
    /// the language is not known.
    public RegisterReading detect(String text, LanguageTag language) {
        return detect(text, language, null);
    }

    /// The same with what is protected in the text, where the caller has already looked for it.
    ///
    /// @param protect what [org.xenia.language.protect.Protector] finds in the text; null to have it looked for
    public RegisterReading detect(String text, LanguageTag language, @Nullable List<Token> protect) {
        Optional<Book> book = books.find(language);
        if (book.isEmpty() || text.isBlank()) {
            return new RegisterReading(Register.NEUTRAL, List.of(), OptionalInt.empty());
        }
        String spoken = quiet.blank(text, protect);
        return Weighing.weigh(text, book.get().find(spoken), book.get().mixing());
    }

    /// True when the register of this language can be told.
    public boolean knows(LanguageTag language) {
        return books.find(language).isPresent();
    }
}
