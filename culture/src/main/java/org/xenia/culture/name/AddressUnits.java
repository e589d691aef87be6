package org.xenia.culture.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.name.AddressUnit.Unit;
import org.xenia.culture.pack.Packs;
import org.xenia.language.LanguageTag;

/// How to call a person in a language: the right part of the name with the right honorific. The language
/// that is written decides on the honorific, the language of the name on the part. Without a stated gender
/// no gendered honorific is chosen, and nothing is made up for a part that is missing.
public final class AddressUnits {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)(:vocative)?}");
    private static final NameStyle WHOLE =
            new NameStyle(NameOrder.DEFAULT, NameLength.LONG, NameUsage.REFERRING, NameFormality.INFORMAL);

    private final PersonNames names;
    private final Honorifics honorifics;
    private final Vocatives vocatives;
    private final Titles titles;

    /// Writes whole names by these, with the honorifics we ship.
    public AddressUnits(PersonNames names) {
        this(names, new Honorifics(Packs.shipped()), new Vocatives(), new Titles());
    }

    private AddressUnits(PersonNames names, Honorifics honorifics, Vocatives vocatives, Titles titles) {
        this.names = names;
        this.honorifics = honorifics;
        this.vocatives = vocatives;
        this.titles = titles;
    }

    /// The same with the honorifics of a workspace's packs.
    public AddressUnits with(Packs packs) {
        return new AddressUnits(names, new Honorifics(packs), vocatives, titles);
    }

    /// How to speak to the person.
    ///
    /// @param language the language that is written
    /// @param gender   as stated; null when not, then the title may say it
    public AddressUnit address(
            PersonName name, LanguageTag language, NameFormality formality, @Nullable Gender gender) {
        return unit(name, language, NameUsage.ADDRESSING, formality, gender);
    }

    /// How to call the person in the usage asked for.
    public AddressUnit unit(
            PersonName name, LanguageTag language, NameUsage usage, NameFormality formality, @Nullable Gender gender) {
        String title = name.find(NameField.TITLE);
        Gender known = gender == null ? titles.gender(title) : gender;
        LanguageTag origin = name.locale() == null ? language : name.locale();
        Calling own = new Calling(origin);
        CalledBy parts = new CalledBy(name, own, names.format(CalledBy.bare(name), language, WHOLE));
        boolean vocative = usage == NameUsage.ADDRESSING;
        Filling filling = new Filling(
                parts,
                titles.ranks(title),
                formality == NameFormality.INFORMAL,
                new Calling(language).capitalPrefix(),
                language.language(),
                vocative ? known : null);
        if (!origin.language().equals(language.language())) {
            for (String form : own.abroad()) {
                String text = filling.fill(form);
                if (text != null) {
                    return new AddressUnit(text, unitOf(form), false, "A", "w3c-names");
                }
            }
        }
        for (Honorifics.Form form : honorifics.forms(language, usage, formality, known)) {
            String text = filling.fill(form.text());
            if (text != null && !text.isBlank()) {
                boolean plain = SLOT.matcher(form.text()).replaceAll("").isBlank();
                return new AddressUnit(text, unitOf(form.text()), !plain, form.grade(), form.source());
            }
        }
        String whole = names.format(name, language, NameStyle.ADDRESSING);
        return new AddressUnit(whole, Unit.FULL, false, "C", "language-practice");
    }

    private static Unit unitOf(String form) {
        if (form.contains("family")) {
            return Unit.FAMILY;
        }
        if (form.contains("given2")) {
            return Unit.GIVEN_PATRONYMIC;
        }
        return form.contains("given") ? Unit.GIVEN : Unit.FULL;
    }

    /// Fills the parts of one name into forms.
    private final class Filling {

        private final CalledBy parts;
        private final String rank;
        private final boolean informal;
        private final boolean capitalPrefix;
        private final String language;
        private final @Nullable Gender called;

        Filling(
                CalledBy parts,
                String rank,
                boolean informal,
                boolean capitalPrefix,
                String language,
                @Nullable Gender called) {
            this.parts = parts;
            this.rank = rank;
            this.informal = informal;
            this.capitalPrefix = capitalPrefix;
            this.language = language;
            this.called = called;
        }

        /// The filled form; null when a part that it needs is missing.
        @Nullable
        String fill(String form) {
            Matcher slots = SLOT.matcher(form);
            StringBuilder text = new StringBuilder();
            while (slots.find()) {
                String part = part(slots.group(1));
                if (part == null) {
                    return null;
                }
                String shown = slots.group(2) == null ? part : vocatives.of(part, language, called);
                slots.appendReplacement(text, Matcher.quoteReplacement(shown));
            }
            return slots.appendTail(text).toString();
        }

        private @Nullable String part(String slot) {
            return switch (slot) {
                case "given" -> parts.given(informal);
                case "given2" -> parts.given2();
                case "family" -> parts.family(capitalPrefix);
                case "last-family" -> parts.lastFamily();
                case "rank" -> rank.isEmpty() ? "" : rank + " ";
                default -> parts.full().isEmpty() ? null : parts.full();
            };
        }
    }
}
