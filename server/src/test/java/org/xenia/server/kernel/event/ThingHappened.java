package org.xenia.server.kernel.event;

/// An event that means something only to the tests of the log.
///
/// @param number counts within a test
record ThingHappened(int number) implements Event {

    static final String TYPE = Event.typeOf(ThingHappened.class);
}
