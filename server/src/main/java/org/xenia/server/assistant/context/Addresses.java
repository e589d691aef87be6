package org.xenia.server.assistant.context;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.name.AddressUnit;
import org.xenia.culture.name.AddressUnits;
import org.xenia.culture.name.NameFormality;
import org.xenia.culture.name.NameParts;
import org.xenia.culture.name.PersonNames;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;
import org.xenia.server.knowledge.CultureBase;

/// How to call the customer in their language: as they asked, else the usual unit with the honorific of the workspace's
/// packs.
/// Gender is never guessed, and no part of a name is made up (R29).
@Component
public class Addresses {

    private final AddressUnits units = new AddressUnits(new PersonNames());

    private final CultureBase base;

    Addresses(CultureBase base) {
        this.base = base;
    }

    /// How to call somebody.
    ///
    /// @param text honorific and name together; empty when no name is known
    /// @param why `asked`, `honorific`, `whole` or `none`
    public record Address(String text, String why) {}

    /// How to call the customer in the given register.
    public Address of(Counterpart with, Register register) {
        String asked = with.customer().preferences().formOfAddress();
        if (asked != null) {
            return new Address(asked, "asked");
        }
        String name = with.customer().name();
        if (name == null || name.isBlank()) {
            return new Address("", "none");
        }
        LanguageTag written = with.written();
        LanguageTag language = written == null ? LanguageTag.of("en") : written;
        NameParts parts = NameParts.guess(name, origin(with, language));
        NameFormality formality = register == Register.INFORMAL ? NameFormality.INFORMAL : NameFormality.FORMAL;
        AddressUnit unit = units.with(base.packs()).address(parts.name(), language, formality, null);
        String text = unit.text().isBlank() ? name : unit.text();
        return new Address(text, parts.certain() ? "honorific" : "whole");
    }

    // The person's own locale says how their name is built; where none is known, the language they are written in.
    private static LanguageTag origin(Counterpart with, LanguageTag language) {
        @Nullable LanguageTag own = with.locale().chosen();
        return own == null ? language : own;
    }
}
