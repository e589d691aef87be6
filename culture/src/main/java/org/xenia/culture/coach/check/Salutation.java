package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Reading;

/// The words with which a letter in a European language addresses its reader: the greeting, the forms of
/// address and the names after it, up to the comma or the end of the line.
///
/// @param start first UTF-16 unit of what follows the greeting word
/// @param text forms of address and names
/// @param names the words of it that are names, each with its place
record Salutation(int start, String text, List<Name> names) {

    private static final Pattern GREETING = Pattern.compile(
            "(?U)\\A\\s*(?i:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|sehr geehrter?|liebe[rs]?|guten (?:tag|morgen|abend)"
                    + "|hallo|grüezi|moin|servus|cher|chère|bonjour|bonsoir|salut|estimad[oa]|querid[oa]|hola|buenos días|buenas tardes|gentile|gentilissim[oa]|egregi[oa]"
                    + "|car[oa]|buongiorno|salve|ciao|prezad[oa]|car[oa]|olá|oi|bom dia|boa tarde|beste|geachte|goedendag|szanown[ya]|dzień dobry|drog[ia]"
                    + "|hej|bästa|kære|kjære|hei|sayın|merhaba|уважаем(?:ый|ая)|здравствуйте|добрый день|vážen[ýá]|dobrý den|tisztelt|kedves|stimat[eă]|bună ziua"
                    + "|kepada|salam sejahtera|encik|puan|cik)"
                    + "[\\s,]+(?<rest>[^,\\n!:.;?]*(?:(?<=\\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra|St|Sig|Dott|Ing)\\b)\\.[^,\\n!:;?.]*)*)");
    private static final Reading.Question<Optional<Salutation>> SALUTATION = new Reading.Question<>(Salutation::read);
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");
    /// Words before a name that are no part of it.
    static final Set<String> FORMS = Set.copyOf(List.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "doctor",
            "sir",
            "madam",
            "herr",
            "herrn",
            "frau",
            "monsieur",
            "madame",
            "mademoiselle",
            "mme",
            "m",
            "señor",
            "señora",
            "señorita",
            "sr",
            "sra",
            "srta",
            "don",
            "doña",
            "d",
            "dña",
            "signor",
            "signora",
            "sig",
            "dott",
            "dottor",
            "dottoressa",
            "ing",
            "avv",
            "senhor",
            "senhora",
            "dona",
            "heer",
            "mevrouw",
            "meneer",
            "mijnheer",
            "pan",
            "pani",
            "panie",
            "pane",
            "paní",
            "и",
            "und",
            "and",
            "et",
            "y",
            "e",
            "en",
            "dipl",
            "mag",
            "bey",
            "hanım",
            "господин",
            "госпожа",
            "úr",
            "asszony",
            "domnule",
            "doamnă",
            "the",
            "der",
            "de",
            "la",
            "le"));

    private static final Set<String> NOBODY = Set.copyOf(List.of(
            "customer",
            "team",
            "all",
            "everyone",
            "there",
            "friend",
            "guest",
            "member",
            "valued",
            "client",
            "user",
            "kunde",
            "kundin",
            "kunden",
            "damen",
            "herren",
            "zusammen",
            "cliente",
            "clienti",
            "clientes",
            "client",
            "cliente",
            "klant",
            "klient",
            "kliencie",
            "tous",
            "toutes",
            "todos",
            "tutti",
            "again",
            "and",
            "thank",
            "thanks",
            "from",
            "to",
            "colleague",
            "colleagues",
            "partner",
            "shopper",
            "traveller",
            "traveler",
            "sir",
            "madam",
            "passenger",
            "subscriber",
            "patient",
            "student",
            "applicant",
            "i",
            "we",
            "you",
            "your",
            "our",
            "my",
            "this",
            "it",
            "is",
            "how",
            "for",
            "in",
            "here",
            "et",
            "покупатель",
            "клиент",
            "müşterimiz",
            "welcome"));

    /// Forms of address that say no more than woman or man.
    static final Set<String> FORMS_OF_ADDRESS = Set.copyOf(List.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "herr",
            "frau",
            "monsieur",
            "madame",
            "mme",
            "m",
            "señor",
            "señora",
            "sr",
            "sra",
            "signor",
            "signora",
            "sig",
            "pan",
            "pani",
            "heer",
            "mevrouw",
            "bey",
            "hanım",
            "さん",
            "様",
            "先生",
            "女士",
            "님"));

    /// A name in the salutation.
    ///
    /// @param start first UTF-16 unit in the draft
    /// @param text the name
    record Name(int start, String text) {}

    /// Copies the list.
    Salutation {
        names = List.copyOf(names);
    }

    /// The salutation of a draft; empty when it has none that we read, or names nobody.
    static Optional<Salutation> find(Reading reading) {
        return reading.answer(SALUTATION);
    }

    private static Optional<Salutation> read(Reading reading) {
        Matcher matcher = GREETING.matcher(reading.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        List<Name> names = new ArrayList<>();
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            String lower = words.group().toLowerCase(java.util.Locale.ROOT);
            if (NOBODY.contains(lower)) {
                return Optional.empty();
            }
            if (!FORMS.contains(lower)) {
                if (!Character.isUpperCase(words.group().codePointAt(0)) && !particle(lower)) {
                    break;
                }
                names.add(new Name(matcher.start("rest") + words.start(), words.group()));
            }
        }
        return Optional.of(new Salutation(matcher.start("rest"), rest, names));
    }

    /// Small words inside family names.
    static boolean particle(String lower) {
        return Set.of(
                        "von", "van", "de", "der", "den", "zu", "da", "do", "dos", "du", "del", "della", "di", "la",
                        "le", "bin", "binti", "al", "ter", "ten", "af")
                .contains(lower);
    }

    /// True when a form of address, such as Mr or Frau, stands before the names.
    boolean formal() {
        Matcher words = WORD.matcher(text);
        return words.find() && FORMS.contains(words.group().toLowerCase(java.util.Locale.ROOT));
    }
}
