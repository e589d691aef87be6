package org.xenia.server.channel.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.ChannelDelivery;
import org.xenia.server.channel.delivery.DeliveryResult;
import org.xenia.server.channel.delivery.DeliveryResult.Accepted;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.channel.delivery.DeliveryTerms;
import org.xenia.server.channel.delivery.Outgoing;

/// Sends replies by web chat: once a reply is on disk the visitor's widget can have it, so it counts as sent. It
/// counts as delivered when the widget has fetched it and as read when the visitor has looked.
@Component
class WebDelivery implements ChannelDelivery {

    private static final DeliveryTerms TERMS =
            new DeliveryTerms(32, 1_000, Duration.ofSeconds(1), Duration.ofSeconds(10));

    WebDelivery() {}

    @Override
    public String kind() {
        return "web";
    }

    @Override
    public DeliveryTerms terms() {
        return TERMS;
    }

    @Override
    public boolean isFetched(UUID channel) {
        return true;
    }

    /// Reached only by what waited for its hour: it shows from now on.
    @Override
    public DeliveryResult deliver(Outgoing outgoing) {
        return new Accepted(null, Answer.NONE);
    }
}
