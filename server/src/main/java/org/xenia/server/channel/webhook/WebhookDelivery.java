package org.xenia.server.channel.webhook;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.ChannelDelivery;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.delivery.DeliveryResult;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.channel.delivery.DeliveryTerms;
import org.xenia.server.channel.delivery.Outgoing;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.channel.webhook.WebhookPost.Result;
import org.xenia.server.kernel.database.Transactions;

/// Delivers replies to programs: posts them to the channel's webhook, under the delivery's identifier, by which
/// the program knows a repetition. Without a webhook the program asks for them.
@Component
class WebhookDelivery implements ChannelDelivery {

    /// A few at once: most receivers are small.
    static final DeliveryTerms TERMS =
            new DeliveryTerms(4, 200, Duration.ofSeconds(1), WebhookPost.TIMEOUT.plusSeconds(10));

    private final ProgramChannels programs;
    private final ReplyPayload payload;
    private final WebhookPost post;
    private final Transactions transactions;

    WebhookDelivery(ProgramChannels programs, ReplyPayload payload, WebhookPost post, Transactions transactions) {
        this.programs = programs;
        this.payload = payload;
        this.post = post;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "api";
    }

    @Override
    public DeliveryTerms terms() {
        return TERMS;
    }

    @Override
    public boolean isFetched(UUID channel) {
        return programs.findTarget(channel) == null;
    }

    @Override
    public DeliveryResult deliver(Outgoing outgoing) {
        Target target = transactions.call(() -> programs.findTarget(outgoing.channel()));
        if (target == null) {
            return new DeliveryResult.Accepted(null, Answer.NONE);
        }
        Result result = post.send(target, outgoing.key(), outgoing.event(), payload.of(outgoing));
        return switch (result) {
            case Result.Answered answered -> result(answered);
            case Result.Failed failed
            when failed.maybeTaken() -> new DeliveryResult.Unknown(failed.reason(), Answer.NONE);
            case Result.Failed failed -> new DeliveryResult.Retry(failed.reason(), null, Answer.NONE);
        };
    }

    // A receiver that refuses may be mended (a new secret, a route that was missing), so it is asked again; only
    // 410 says that nobody will ever take it.
    private static DeliveryResult result(Result.Answered answered) {
        Answer answer = Answer.of(answered.status());
        int status = answered.status();
        if (status >= 200 && status < 300) {
            return new DeliveryResult.Delivered(answer);
        }
        if (status == 429) {
            return new DeliveryResult.Retry(DeliveryReason.RATE_LIMITED, answered.retryAfter(), answer);
        }
        if (status >= 500) {
            return new DeliveryResult.Retry(DeliveryReason.PROVIDER_FAILING, answered.retryAfter(), answer);
        }
        return switch (status) {
            case 410 -> new DeliveryResult.Refused(DeliveryReason.GONE, answer);
            case 401, 403 -> new DeliveryResult.Retry(DeliveryReason.NOT_AUTHORISED, null, answer);
            case 413 -> new DeliveryResult.Retry(DeliveryReason.TOO_LARGE, null, answer);
            default -> new DeliveryResult.Retry(DeliveryReason.REJECTED, null, answer);
        };
    }
}
