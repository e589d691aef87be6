package org.xenia.culture.pack;

import static org.xenia.culture.pack.PackKind.LANGUAGE;
import static org.xenia.culture.pack.PackKind.MARKET;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a fact is about, and with it the shape of its value. A topic belongs to markets or to languages.
public enum Topic {
    /// A locale in use, with the share of people who can use it.
    LOCALE(MARKET, Value.Spoken.class),
    /// A default on one of our nine axes of preference.
    AXIS(MARKET, Value.Placed.class),
    /// When people are content to be contacted.
    CONTACT_HOURS(MARKET, Value.ContactHours.class),
    /// Working days and days of rest.
    WORKING_WEEK(MARKET, Value.WorkingWeek.class),
    /// A festival or day of mourning, with advice.
    FESTIVAL(MARKET, Value.Festival.class),
    /// Days on which we do not write of our own accord, or mind our tone.
    PAUSE(MARKET, Value.Pause.class),
    /// A channel people prefer.
    CHANNEL(MARKET, Value.Channel.class),
    /// A way to pay that people expect.
    PAYMENT(MARKET, Value.Habit.class),
    /// Habits around postal addresses and delivery.
    ADDRESS(MARKET, Value.Habit.class),
    /// Manners in contact: titles, first meetings, gifts, video calls.
    ETIQUETTE(MARKET, Value.Habit.class),
    /// A number, colour, gift, gesture, emoji, image, name or subject to mind.
    SENSITIVITY(MARKET, Value.Sensitivity.class),
    /// A format beyond what CLDR tells.
    FORMAT(MARKET, Value.Habit.class),
    /// Whether law demands that a machine says it is one.
    DISCLOSURE(MARKET, Value.Disclosure.class),
    /// Which register customers expect, and when it changes.
    REGISTER(LANGUAGE, Value.ExpectedRegister.class),
    /// The words of one form of address.
    ADDRESS_FORM(LANGUAGE, Value.AddressForm.class),
    /// Order of names and which part follows the greeting.
    NAME(LANGUAGE, Value.NameUse.class),
    /// An honorific and where it stands.
    HONORIFIC(LANGUAGE, Value.Honorific.class),
    /// An opening of a message.
    GREETING(LANGUAGE, Value.Formula.class),
    /// A closing of a message.
    CLOSING(LANGUAGE, Value.Formula.class),
    /// A way to apologise, or one too weak to use.
    APOLOGY(LANGUAGE, Value.Phrasing.class),
    /// A way to refuse, or one to avoid.
    REFUSAL(LANGUAGE, Value.Phrasing.class),
    /// A way to thank.
    THANKS(LANGUAGE, Value.Phrasing.class),
    /// A rule of punctuation or writing.
    WRITING(LANGUAGE, Value.Habit.class);

    private final PackKind kind;
    private final Class<? extends Value> type;

    Topic(PackKind kind, Class<? extends Value> type) {
        this.kind = kind;
        this.type = type;
    }

    /// Whether markets or languages have facts on it.
    public PackKind kind() {
        return kind;
    }

    /// The shape of its values.
    public Class<? extends Value> type() {
        return type;
    }

    /// As packs write it: `contact-hours`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The topic that packs write so, if there is one.
    public static Optional<Topic> find(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }

    /// A value from its written form.
    ///
    /// @throws IllegalArgumentException saying what is wrong with it
    public Value read(JsonNode node) {
        Value value = RecordReader.read(node, type);
        for (RecordComponent part : type.getRecordComponents()) {
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class) && part(part, value) == null) {
                throw new IllegalArgumentException(part.getName() + " is missing");
            }
        }
        return value;
    }

    private static @Nullable Object part(RecordComponent component, Value value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// All topics of one kind of pack, in the order in which people read them.
    public static List<Topic> of(PackKind kind) {
        return Arrays.stream(values()).filter(topic -> topic.kind == kind).toList();
    }
}
