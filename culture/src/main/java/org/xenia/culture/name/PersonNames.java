package org.xenia.culture.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Writes names the way CLDR says a locale writes them (LDML part 8, patterns of CLDR 48), for every CLDR locale.
///
/// Patterns are read when a locale is first asked for; an instance may be shared between threads.
public final class PersonNames {

    private final PatternFiles files = new PatternFiles();

    /// The name for a reader of `locale`.
    ///
    /// A name in a script that the reader's locale does not use is written by the rules of its own locale.
    public String format(PersonName name, LanguageTag locale, NameStyle style) {
        int script = NameScript.of(name);
        ULocale reader = ULocale.forLanguageTag(locale.value());
        ULocale origin = origin(name, script, reader);
        ULocale writer = NameScript.fits(script, reader) ? reader : origin;
        NamePatterns patterns = files.of(writer);
        NameStyle ordered = style.order() == NameOrder.DEFAULT ? style.with(patterns.orderOf(origin)) : style;
        NamePattern pattern = patterns.choose(ordered, name);
        PersonName shown = pattern.losesSingleName(name) ? name.withGivenAsSurname() : name;
        String text = pattern.fill(shown, patterns.fieldText(writer));
        boolean foreign = !writer.getLanguage().equals(origin.getLanguage());
        return text.replace(" ", patterns.space(foreign));
    }

    /// In which order the parts of names of `nameLocale` stand for a reader of `locale`.
    public NameOrder orderOf(LanguageTag nameLocale, LanguageTag locale) {
        return files.of(ULocale.forLanguageTag(locale.value())).orderOf(ULocale.forLanguageTag(nameLocale.value()));
    }

    /// How a locale usually speaks of people.
    public NameStyle usualStyle(LanguageTag locale) {
        NamePatterns patterns = files.of(ULocale.forLanguageTag(locale.value()));
        return new NameStyle(NameOrder.DEFAULT, patterns.length(), NameUsage.REFERRING, patterns.formality());
    }

    private static ULocale origin(PersonName name, int script, ULocale reader) {
        @Nullable LanguageTag stated = name.locale();
        if (stated != null) {
            ULocale locale = ULocale.forLanguageTag(stated.value());
            if (NameScript.fits(script, locale)) {
                return locale;
            }
            return new ULocale.Builder()
                    .setLocale(locale)
                    .setScript(UScript.getShortName(script))
                    .build();
        }
        if (NameScript.fits(script, reader)) {
            return reader;
        }
        return ULocale.addLikelySubtags(new ULocale("und_" + UScript.getShortName(script)));
    }
}
