package org.xenia.server.kernel.event;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// A fact in the past tense. Each module groups its own in one sealed interface of records that extends
/// this; the type by which the log and the API know a record is made from its name: `MessageReceived` is
/// `message.received`.
public interface Event {

    /// The types of a record, or of all records of a sealed family.
    static Set<String> typesOf(Class<? extends Event> family) {
        if (!family.isSealed()) {
            return Set.of(typeOf(family));
        }
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(permitted -> typesOf(permitted.asSubclass(Event.class)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The type of an event class.
    static String typeOf(Class<? extends Event> event) {
        String name = event.getSimpleName();
        int second = 1;
        while (second < name.length() && !Character.isUpperCase(name.charAt(second))) {
            second++;
        }
        String subject = Character.toLowerCase(name.charAt(0)) + name.substring(1, second);
        if (second == name.length()) {
            return subject;
        }
        return subject + '.' + Character.toLowerCase(name.charAt(second)) + name.substring(second + 1);
    }
}
