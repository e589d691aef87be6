package org.xenia.culture.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a fact says, in a shape that code can use. The shapes are few and closed; words for people stand in the
/// fact's note.
public sealed interface Value {

    /// @param locale BCP 47 with region, such as `fr-CH`
    /// @param share people of the market able to use it, in percent, 0 to 100; shares may add up to more than 100
    /// @param official whether law or administration gives it a place
    record Spoken(String locale, double share, boolean official) implements Value {
        public Spoken {
            between("share", share, 0, 100);
        }
    }

    /// @param axis one of our nine axes
    /// @param value 0 to 100; the middle is 50
    record Placed(Axis axis, int value) implements Value {
        public Placed {
            between("value", value, 0, 100);
        }
    }

    /// @param days the days it holds for
    /// @param from start of the window, local time of the customer
    /// @param to end of the window, local time of the customer
    /// @param channels for which ways of contact: call, message, mail, survey; empty means all
    record ContactHours(Set<Day> days, LocalTime from, LocalTime to, List<String> channels) implements Value {
        public ContactHours {
            require("days", !days.isEmpty());
            require("to", to.isAfter(from));
            channels = channels == null ? List.of() : List.copyOf(channels);
        }
    }

    /// @param days the usual working days; the rest are days of rest
    /// @param half working days that end at about noon
    record WorkingWeek(Set<Day> days, Set<Day> half) implements Value {
        public WorkingWeek {
            require("days", !days.isEmpty());
            half = half == null ? Set.of() : Set.copyOf(half);
        }
    }

    /// @param when a date rule of [org.xenia.culture.calendar], such as `chinese-new-year..chinese-new-year+6`
    /// @param name the festival's name in English
    /// @param ownName its name in the market's main language
    /// @param mood joyful, solemn or mixed
    /// @param greet whether a greeting is safe, only on the customer's wish, or never fitting
    /// @param greeting a greeting in the market's main language, when one is fitting
    record Festival(
            String when,
            String name,
            @Nullable String ownName,
            Mood mood,
            Greet greet,
            @Nullable String greeting) implements Value {}

    /// @param when a date rule
    /// @param kind full: nothing proactive is sent; tone: nothing cheerful and no sales
    record Pause(String when, PauseKind kind) implements Value {}

    /// @param channel such as whatsapp, line, kakaotalk, wechat, zalo, viber, telegram, messenger, sms, mail, phone,
    /// web
    /// @param rank 1 is what people reach for first
    record Channel(String channel, int rank) implements Value {
        public Channel {
            between("rank", rank, 1, 20);
        }
    }

    /// @param key a short name of the habit in English, unique in its topic
    record Habit(String key) implements Value {}

    /// @param kind what it is
    /// @param terms what to look for: numbers, words, emoji, colour names; in the market's scripts as well
    /// @param effect avoid, favour, or take care
    /// @param where text, price, gift, image, date, quantity; empty means everywhere
    record Sensitivity(SensitivityKind kind, List<String> terms, Effect effect, List<String> where) implements Value {
        public Sensitivity {
            require("terms", !terms.isEmpty());
            where = where == null ? List.of() : List.copyOf(where);
        }
    }

    /// @param demand whether every machine that talks with customers must say what it is, or only some, as the note
    /// says
    /// @param since first day on which it must
    record Disclosure(Demand demand, LocalDate since) implements Value {}

    /// @param usual the register for customers when nothing else is known
    /// @param changes whether brands commonly choose the other one
    record ExpectedRegister(Register usual, boolean changes) implements Value {}

    /// @param register which register the words mark
    /// @param forms the words themselves
    record AddressForm(Register register, List<String> forms) implements Value {
        public AddressForm {
            require("forms", !forms.isEmpty());
        }
    }

    /// @param order which part is written first
    /// @param unit which part follows a greeting in formal writing
    /// @param informalUnit which part follows a greeting in informal writing
    /// @param single whether a single name is common and complete
    record NameUse(NameOrder order, NameUnit unit, NameUnit informalUnit, boolean single) implements Value {}

    /// @param forms what one writes, best first, the next where a part of the name is missing: `{family}様`;
    /// the parts are given, given2 (the patronymic), family, last-family, full, and rank (academic titles,
    /// empty without), and `{given:vocative}` takes the form of the call
    /// @param gender whom it fits: any, female, male
    /// @param register in which register
    /// @param use whether it speaks to the person, of the person, or is one that only a person may choose
    /// @param regions ISO 3166-1 codes where it is so; empty means wherever the language is written
    record Honorific(List<String> forms, Gender gender, Register register, HonorificUse use, List<String> regions)
            implements Value {
        public Honorific {
            require("forms", !forms.isEmpty());
            use = use == null ? HonorificUse.ADDRESS : use;
            regions = regions == null ? List.of() : List.copyOf(regions);
        }
    }

    /// @param text the formula; `{name}` stands for honorific and name together, `{staff}` and `{company}` for ours
    /// @param register in which register
    /// @param time at which time of the customer's day
    /// @param channel chat, mail or any
    /// @param relation first contact, returning customer, or any
    record Formula(String text, Register register, DayTime time, String channel, Relation relation) implements Value {
        public Formula {
            require("text", !text.isBlank());
            time = time == null ? DayTime.ANY : time;
            channel = channel == null ? "any" : channel;
            relation = relation == null ? Relation.ANY : relation;
        }
    }

    /// @param text the words
    /// @param strength how strong; `weak` ones are those to avoid
    /// @param register in which register
    record Phrasing(String text, Strength strength, Register register) implements Value {}

    /// Our nine axes of communication preference. None is taken from a published index of cultures.
    enum Axis {
        DIRECTNESS,
        FORMALITY,
        RELATIONSHIP_FIRST,
        DETAIL,
        APOLOGY,
        COMPENSATION,
        TIME_STRICTNESS,
        WRITTEN_RECORD,
        HUMAN_FIRST
    }

    /// A day of the week as packs write it.
    enum Day {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN;

        /// The same as the platform writes it.
        public DayOfWeek dayOfWeek() {
            return DayOfWeek.of(ordinal() + 1);
        }
    }

    /// The feeling of a day.
    enum Mood {
        JOYFUL,
        SOLEMN,
        MIXED
    }

    /// Whether to greet on a festival.
    enum Greet {
        SAFE,
        ON_WISH,
        NEVER
    }

    /// How far a pause goes.
    enum PauseKind {
        FULL,
        TONE
    }

    /// What a sensitivity is about.
    enum SensitivityKind {
        NUMBER,
        COLOUR,
        GIFT,
        GESTURE,
        EMOJI,
        IMAGE,
        NAME,
        TERRITORY,
        SUBJECT,
        WORD
    }

    /// What to do about a sensitivity.
    enum Effect {
        AVOID,
        CARE,
        FAVOUR
    }

    /// Of whom law demands something.
    enum Demand {
        EVERYBODY,
        SOME
    }

    /// The register of a text.
    enum Register {
        FORMAL,
        NEUTRAL,
        INFORMAL
    }

    /// The order of a name's parts.
    enum NameOrder {
        GIVEN_FIRST,
        FAMILY_FIRST
    }

    /// The part of a name by which somebody is addressed.
    enum NameUnit {
        GIVEN,
        FAMILY,
        FULL,
        GIVEN_PATRONYMIC,
        FIRST_SURNAME
    }

    /// What an honorific is for.
    enum HonorificUse {
        ADDRESS,
        REFER,
        OPTION
    }

    /// Whom a gendered form fits.
    enum Gender {
        ANY,
        FEMALE,
        MALE
    }

    /// The time of the customer's day.
    enum DayTime {
        ANY,
        MORNING,
        AFTERNOON,
        EVENING,
        NIGHT
    }

    /// How well we know each other.
    enum Relation {
        ANY,
        FIRST,
        RETURNING
    }

    /// How strong an apology, a refusal or a thank-you is.
    enum Strength {
        STRONG,
        NORMAL,
        WEAK
    }

    private static void require(String field, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(field + " is missing or out of range");
        }
    }

    private static void between(String field, double value, double least, double most) {
        require(field, value >= least && value <= most);
    }
}
