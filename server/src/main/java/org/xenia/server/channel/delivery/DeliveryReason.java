package org.xenia.server.channel.delivery;

import java.util.Locale;

/// Why a message did not arrive, in words that staff can act on. The console has a sentence for each
/// under `reason.CODE` in every language.
public enum DeliveryReason {
    /// Nobody listens at the provider's address.
    UNREACHABLE,
    /// The provider did not answer in time.
    TIMEOUT,
    /// The provider asks for fewer messages.
    RATE_LIMITED,
    /// The provider has a fault of its own.
    PROVIDER_FAILING,
    /// The provider did not take the message.
    REJECTED,
    /// The provider does not know us: key, password or signature.
    NOT_AUTHORISED,
    /// The provider's address is closed for good.
    GONE,
    /// The address of the provider is not one that this installation may call.
    ADDRESS_NOT_ALLOWED,
    /// The channel lacks a setting without which nothing can be sent.
    NOT_CONFIGURED,
    /// The customer has no address on this channel.
    NO_ADDRESS,
    /// The customer's address does not exist.
    ADDRESS_UNKNOWN,
    /// The customer's mailbox is full.
    MAILBOX_FULL,
    /// The customer or their provider takes nothing from us.
    BLOCKED,
    /// The customer reported the message as unwanted.
    COMPLAINED,
    /// The channel lets us write only for a while after the customer wrote, and that time is over.
    WINDOW_CLOSED,
    /// The message or a file with it is larger than the provider takes.
    TOO_LARGE,
    /// The customer's provider has not taken it yet, and it is still being tried.
    DELAYED,
    /// The channel has been switched off.
    CHANNEL_OFF,
    /// Something went wrong on our side; the log of the server says what.
    INTERNAL;

    /// The stable code that programs read, for example `mailbox_full`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
