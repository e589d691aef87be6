package org.xenia.server.kernel.event;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// A reader that the application finds like any other, and that cannot take some events until they are cured.
@Component
class PoisonReader implements EventReader {

    static final String NAME = "poison-test";

    /// Numbers that make it fail.
    static final Set<Integer> POISON = ConcurrentHashMap.newKeySet();

    /// The number at which it goes deeper than the stack reaches, as some patterns do in long texts.
    static final int DEEP = DeadLettersTest.FIRST + 50;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(ThingHappened.class);
    }

    @Override
    public void read(LoggedEvent event) {
        int number = number(event);
        if (number >= DeadLettersTest.FIRST && number < DeadLettersTest.FIRST + 100) {
            EventProof.effect(NAME, number);
            if (POISON.contains(number)) {
                throw new IllegalStateException("poison that quotes a customer");
            }
            if (number == DEEP) {
                dive(0);
            }
        }
    }

    private static int dive(int depth) {
        return dive(depth + 1) + 1;
    }

    // Not by way of EventProof, which needs a started server: this is asked while one starts.
    private static int number(LoggedEvent event) {
        ThingHappened thing = event.as(ThingHappened.class);
        return thing == null ? -1 : thing.number();
    }
}
