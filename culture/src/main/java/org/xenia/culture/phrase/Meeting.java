package org.xenia.culture.phrase;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.name.AddressUnits;
import org.xenia.culture.name.Gender;
import org.xenia.culture.name.NameFormality;
import org.xenia.culture.name.PersonName;
import org.xenia.culture.pack.Value.DayTime;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.pack.Value.Relation;
import org.xenia.language.LanguageTag;

/// Who meets whom, when and where: what the first and the last words of a message depend on.
///
/// @param language  the customer's language
/// @param register  the register they are addressed in
/// @param localTime the time of day where the customer is; null when the zone is not known
/// @param relation  first contact or not
/// @param channel   `chat` or `mail`
/// @param addressee honorific and name together, as one writes them after a greeting; null when there is no name
/// @param staff     the name the writer signs with; null when not known
/// @param company   the name of the company; null when not known
public record Meeting(
        LanguageTag language,
        Register register,
        @Nullable LocalTime localTime,
        Relation relation,
        String channel,
        @Nullable String addressee,
        @Nullable String staff,
        @Nullable String company) {

    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int NIGHT = 22;

    /// The part of the customer's day; `ANY` when their time is not known. A message read at night is greeted as in
    /// the evening: `NIGHT` begins at 22 and ends at 5.
    DayTime dayTime() {
        if (localTime == null) {
            return DayTime.ANY;
        }
        int hour = localTime.getHour();
        if (hour < MORNING || hour >= NIGHT) {
            return DayTime.NIGHT;
        }
        if (hour < NOON) {
            return DayTime.MORNING;
        }
        return hour < EVENING ? DayTime.AFTERNOON : DayTime.EVENING;
    }

    /// The same meeting with somebody whose name is known: the addressee is written by the rules of the language and in
    /// the tone of the register.
    ///
    /// @param gender as the person stated it; null when they did not, and then no gendered honorific is chosen
    public Meeting with(PersonName name, @Nullable Gender gender, AddressUnits units) {
        NameFormality tone = register == Register.INFORMAL ? NameFormality.INFORMAL : NameFormality.FORMAL;
        String addressed = units.address(name, language, tone, gender).text();
        return new Meeting(language, register, localTime, relation, channel, addressed, staff, company);
    }

    /// Whether it is evening or night for the customer.
    boolean late() {
        return dayTime() == DayTime.EVENING || dayTime() == DayTime.NIGHT;
    }

    /// Whether there is a name to greet with.
    boolean named() {
        return addressee != null && !addressee.isBlank();
    }
}
