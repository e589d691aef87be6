package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.culture.pack.Value.HonorificUse;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;

/// How each language puts honorifics to names: as its pack says; for languages without a pack, as a file of this
/// package
/// does, with alternatives parted by bars. Where neither says anything it is the full name in formal, the given name in
/// informal writing.
final class Honorifics {

    private static final String FOLDER = "honorifics/";
    private static final Set<String> INDEX =
            NameTables.values(FOLDER + "index.txt").keySet();
    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();

    private final Packs packs;

    Honorifics(Packs packs) {
        this.packs = packs;
    }

    /// A form of a language.
    ///
    /// @param text   such as `Frau {rank}{family}`
    /// @param grade  A to D
    /// @param source where it is known from
    record Form(String text, String grade, String source) {}

    /// The forms that fit, best first.
    List<Form> forms(LanguageTag language, NameUsage usage, NameFormality formality, @Nullable Gender gender) {
        List<Fact> facts = packs.language(language)
                .map(pack -> pack.facts(Topic.HONORIFIC))
                .orElse(null);
        boolean formal = formality == NameFormality.FORMAL;
        boolean refer = formal && usage == NameUsage.REFERRING;
        List<Form> forms = facts == null
                ? filed(file(language), refer, formal, gender)
                : stated(facts, country(language), refer, formal, gender);
        forms.add(usual(formal ? "{full}" : "{given}"));
        forms.add(usual("{full}"));
        return forms;
    }

    private static List<Form> stated(
            List<Fact> facts, String country, boolean refer, boolean formal, @Nullable Gender gender) {
        Value.Gender kind = kind(gender);
        List<Form> forms = new ArrayList<>();
        if (refer) {
            add(forms, facts, country, HonorificUse.REFER, Register.FORMAL, kind);
        }
        Register register = formal ? Register.FORMAL : Register.INFORMAL;
        add(forms, facts, country, HonorificUse.ADDRESS, register, kind);
        if (kind != Value.Gender.ANY) {
            add(forms, facts, country, HonorificUse.ADDRESS, register, Value.Gender.ANY);
        }
        return forms;
    }

    private static void add(
            List<Form> forms,
            List<Fact> facts,
            String country,
            HonorificUse use,
            Register register,
            Value.Gender gender) {
        for (Fact fact : facts) {
            Value.Honorific value = fact.value(Value.Honorific.class);
            boolean here = value.regions().isEmpty() || value.regions().contains(country);
            if (here && value.use() == use && value.register() == register && value.gender() == gender) {
                value.forms()
                        .forEach(form -> forms.add(new Form(
                                form, fact.grade().name(), fact.sources().getFirst())));
            }
        }
    }

    private static List<Form> filed(String file, boolean refer, boolean formal, @Nullable Gender gender) {
        Map<String, String> values = FILES.computeIfAbsent(file, name -> NameTables.values(FOLDER + name + ".txt"));
        String tone = formal ? "formal." : "informal.";
        String kind = kind(gender).name().toLowerCase(java.util.Locale.ROOT);
        List<String> keys = new ArrayList<>(List.of(tone + kind, tone + "any"));
        if (refer) {
            keys.addFirst("refer." + kind);
        }
        List<Form> forms = new ArrayList<>();
        for (String key : keys) {
            String found = values.get(key);
            if (found != null) {
                for (String form : found.split("\\|")) {
                    forms.add(new Form(
                            form,
                            values.getOrDefault("grade", Grade.C.name()),
                            values.getOrDefault("source", "language-practice")));
                }
            }
        }
        return forms;
    }

    private static String file(LanguageTag tag) {
        String language = tag.language();
        for (String candidate : List.of(language + "-" + country(tag), language + "-" + tag.script(), language)) {
            if (INDEX.contains(candidate)) {
                return candidate;
            }
        }
        return "und";
    }

    private static Form usual(String form) {
        return new Form(form, Grade.C.name(), "language-practice");
    }

    private static String country(LanguageTag tag) {
        return ULocale.forLanguageTag(tag.value()).getCountry();
    }

    private static Value.Gender kind(@Nullable Gender gender) {
        return gender == Gender.MALE
                ? Value.Gender.MALE
                : gender == Gender.FEMALE ? Value.Gender.FEMALE : Value.Gender.ANY;
    }
}
