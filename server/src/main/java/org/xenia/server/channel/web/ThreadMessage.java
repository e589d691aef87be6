package org.xenia.server.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as the customer sees it. Notes, owners and what translation engines were tried are not theirs to
/// see.
///
/// @param messageId the widget's own identifier of a message of this visitor
/// @param position place in the thread, over all conversations of the customer on this channel
/// @param direction `in` from the customer, `out` to them
/// @param text what they wrote, or were sent
/// @param original what staff wrote, when they were sent a translation
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThreadMessage(
        UUID id,
        @Nullable String messageId,
        long position,
        String direction,
        Author author,
        String text,
        @Nullable String language,
        @Nullable Words original,
        boolean translated,
        List<File> attachments,
        Delivery delivery,
        Instant at) {

    record Author(String kind, String name) {}

    record Words(String language, String text) {}

    record File(UUID id, String name, String type, long size, String url) {}

    record Delivery(String state) {}
}
