package org.xenia.server.channel.delivery;

import java.time.Duration;

/// What the provider of a channel may be asked to bear.
///
/// @param atOnce how many messages of one channel may be under way at once, on each node
/// @param burst how many may leave without a pause
/// @param period in which `burst` more are allowed, evenly
/// @param patience how long one try may take at most; a message whose node died is tried again soon after
public record DeliveryTerms(int atOnce, int burst, Duration period, Duration patience) {

    /// Checks the ranges.
    public DeliveryTerms {
        if (atOnce < 1 || burst < 1 || !period.isPositive() || !patience.isPositive()) {
            throw new IllegalArgumentException("terms must leave room for at least one message");
        }
    }

    double perSecond() {
        return burst / (period.toMillis() / 1000.0);
    }
}
