package org.xenia.server.kernel.event;

import java.time.Instant;
import java.util.UUID;
import org.xenia.server.kernel.Refusal;

/// An event that a reader could not take after several tries, kept until somebody has it tried again.
///
/// @param reader which one
/// @param position of the event in the log
/// @param type of the event
/// @param problem the kind of failure, without any text of a customer
/// @param attempts how often it was tried
/// @param at when it failed last
record DeadLetter(UUID id, String reader, Position position, String type, String problem, int attempts, Instant at) {

    /// What kind of failure it is: the code of a refusal, else the class alone, because a message of the database may
    /// quote what a customer wrote.
    static String problem(Throwable failure) {
        Throwable told = failure.getCause() instanceof Refusal ? failure.getCause() : failure;
        return told instanceof Refusal refusal
                ? refusal.code().code()
                : told.getClass().getSimpleName();
    }
}
