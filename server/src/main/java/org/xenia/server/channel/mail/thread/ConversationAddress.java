package org.xenia.server.channel.mail.thread;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses that name a conversation: `help+c0190….@shop.example`. The identifier cannot be guessed; that the sender
/// is the conversation's customer is checked all the same.
public final class ConversationAddress {

    private static final Pattern TAGGED =
            Pattern.compile("(?i)[^@]*\\+c([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})@.*");

    private ConversationAddress() {}

    /// The address that names a conversation.
    ///
    /// @param address the mailbox's own
    public static String of(String address, UUID conversation) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+c" + conversation.toString().replace("-", "") + address.substring(at);
    }

    /// The conversation that an address names; null when it names none.
    public static @Nullable UUID find(String address) {
        Matcher tagged = TAGGED.matcher(address);
        return tagged.matches()
                ? UUID.fromString("%s-%s-%s-%s-%s"
                        .formatted(tagged.group(1), tagged.group(2), tagged.group(3), tagged.group(4), tagged.group(5)))
                : null;
    }

    /// The address without what stands after a plus sign.
    public static String plain(String address) {
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }
}
