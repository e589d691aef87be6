package org.xenia.server.channel.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of one try to deliver a message.
public sealed interface DeliveryResult {

    /// What the provider answered.
    Answer answer();

    /// The words of a provider, for administrators.
    ///
    /// @param status the number of its protocol (HTTP, SMTP), when there was an answer
    /// @param detail its own words, without what the customer or staff wrote; cut after 500 characters
    record Answer(@Nullable Integer status, @Nullable String detail) {

        /// No answer, or none worth keeping.
        public static final Answer NONE = new Answer(null, null);

        /// A bare number.
        public static Answer of(int status) {
            return new Answer(status, null);
        }
    }

    /// The customer's side has it.
    record Delivered(Answer answer) implements DeliveryResult {}

    /// The provider has taken it on; what becomes of it comes later by [DeliveryReceipts], if at all.
    ///
    /// @param providerId by which the provider names it in its receipts
    record Accepted(@Nullable String providerId, Answer answer) implements DeliveryResult {}

    /// Certainly not taken, and worth another try.
    ///
    /// @param after how long the provider asks to be left alone, when it says so
    record Retry(DeliveryReason reason, @Nullable Duration after, Answer answer) implements DeliveryResult {}

    /// Perhaps taken: the answer was lost. Tried again under the same key, after
    /// [ChannelDelivery#recall].
    record Unknown(DeliveryReason reason, Answer answer) implements DeliveryResult {}

    /// Not taken, and trying again would not help.
    record Refused(DeliveryReason reason, Answer answer) implements DeliveryResult {}
}
