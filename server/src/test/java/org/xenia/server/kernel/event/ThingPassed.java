package org.xenia.server.kernel.event;

/// An event that no reader follows.
record ThingPassed(int number) implements Event {}
