package org.xenia.server.assistant.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a workspace says about the holidays of a country.
///
/// @param added its own days, in order
/// @param removed days of ours on which its people work
public record OwnDays(List<OwnDay> added, Set<LocalDate> removed) {

    /// A day of the workspace's own.
    public record OwnDay(LocalDate date, String name) {}
}
