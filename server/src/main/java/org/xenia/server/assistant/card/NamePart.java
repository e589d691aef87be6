package org.xenia.server.assistant.card;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Addresses;
import org.xenia.server.assistant.context.Addresses.Address;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.kernel.text.Catalogue;

/// The customer's name on the card: as written, how to address them, and in Latin letters to say it.
@Component
class NamePart {

    private final Addresses addresses;
    private final Catalogue catalogue;

    NamePart(Addresses addresses, Catalogue catalogue) {
        this.addresses = addresses;
        this.catalogue = catalogue;
    }

    CultureCard.Name of(Counterpart with, Register register, LanguageTag reader) {
        Address address = addresses.of(with, register);
        String name = with.customer().name();
        String because =
                switch (address.why()) {
                    case "asked" -> "stated";
                    case "none" -> "none";
                    default -> "market";
                };
        return new CultureCard.Name(
                name,
                address.text(),
                because,
                catalogue.text(reader, "culture.name." + address.why()),
                pronunciation(name),
                script(name));
    }

    private static CultureCard.@Nullable Pronunciation pronunciation(@Nullable String name) {
        String script = script(name);
        if (name == null || script == null || script.equals("Latn")) {
            return null;
        }
        // Han letters are read differently in each language, and only their owner knows how in a Japanese name.
        if (script.equals("Hani")) {
            return null;
        }
        return new CultureCard.Pronunciation(Latin.OF.transliterate(name));
    }

    private static @Nullable String script(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> UScript.getShortName(UScript.getScript(letter)))
                .findFirst()
                .orElse(null);
    }

    private static final class Latin {
        private static final Transliterator OF =
                Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; NFC; Any-Title");
    }
}
