package org.xenia.server.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.channel.web.WebChannels;
import org.xenia.server.channel.web.WebSettingsChange;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.kernel.database.Transactions;

/// The channels of the demo company: the chat of its shop and the door for programs.
@Component
class DemoChannels {

    private final Channels channels;
    private final WebChannels web;
    private final ProgramChannels programs;
    private final Transactions transactions;

    DemoChannels(Channels channels, WebChannels web, ProgramChannels programs, Transactions transactions) {
        this.channels = channels;
        this.web = web;
        this.programs = programs;
        this.transactions = transactions;
    }

    boolean exist() {
        return !transactions.call(channels::list).isEmpty();
    }

    /// Opens the channels and answers them by the key under which the demo's data names them.
    Map<String, UUID> open(DemoData.Company company) {
        Map<String, UUID> byKey = new HashMap<>();
        for (DemoData.ChannelIn channel : company.channels()) {
            byKey.put(
                    channel.key(),
                    channel.kind().equals("web")
                            ? web.create(channel.name(), shop()).id()
                            : programs.create(channel.name(), null));
        }
        return byKey;
    }

    /// The channels by key on a later start, when they are there.
    Map<String, UUID> byKey(DemoData.Company company) {
        Map<String, UUID> byKey = new HashMap<>();
        for (Channel channel : transactions.call(channels::list)) {
            company.channels().stream()
                    .filter(known -> known.name().equals(channel.name()))
                    .forEach(known -> byKey.put(known.key(), channel.id()));
        }
        return byKey;
    }

    UUID first(String kind) {
        return transactions.call(channels::list).stream()
                .filter(channel -> channel.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String widgetPage() {
        return "/widget/demo?channel=" + web.get(first("web")).settings().key();
    }

    private static WebSettingsChange shop() {
        // The demo's shop page comes from this server, under whatever name it is reached.
        return new WebSettingsChange(List.of("*"), "auto", "#2f6f6a", "end", false, true);
    }
}
