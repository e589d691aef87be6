package org.xenia.server.channel.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which adapter serves which kind of channel.
@Component
class Adapters {

    private final Map<String, ChannelDelivery> byKind;

    Adapters(List<ChannelDelivery> all) {
        this.byKind = all.stream().collect(Collectors.toUnmodifiableMap(ChannelDelivery::kind, Function.identity()));
    }

    /// The adapter of a kind; null when this release has none.
    @Nullable
    ChannelDelivery find(String kind) {
        return byKind.get(kind);
    }
}
