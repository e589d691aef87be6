package org.xenia.server.channel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.mail.MailboxChange;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.channel.program.ProgramChannel;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.channel.web.WebChannel;
import org.xenia.server.channel.web.WebChannels;
import org.xenia.server.channel.web.WebSettingsChange;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Channels over HTTP: what all kinds have in common. What is special to a kind stands with it.
@RestController
@RequestMapping("/api/v1/channels")
class ChannelRoutes {

    private static final String WEBHOOK = "webhookUrl";
    private static final Set<String> KINDS = Set.of("web", "api", "email");

    private final Channels channels;
    private final WebChannels web;
    private final ProgramChannels programs;
    private final Mailboxes mailboxes;
    private final Transactions transactions;
    private final Audit audit;
    private final JsonMapper json;

    ChannelRoutes(
            Channels channels,
            WebChannels web,
            ProgramChannels programs,
            Mailboxes mailboxes,
            Transactions transactions,
            Audit audit,
            JsonMapper json) {
        this.channels = channels;
        this.web = web;
        this.programs = programs;
        this.mailboxes = mailboxes;
        this.transactions = transactions;
        this.audit = audit;
        this.json = json;
    }

    record ChannelOut(
            UUID id,
            @Among({"web", "api", "email"}) String kind,
            String name,
            boolean active,

            @Schema(oneOf = {WebChannel.Settings.class, ProgramChannel.class, MailboxSettings.class})
            Object settings) {}

    record ChannelIn(
            @Among({"web", "api", "email"}) @Nullable String kind,
            @Nullable String name,
            @Nullable Boolean active,
            @Nullable JsonNode settings) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<ChannelOut> list() {
        List<Channel> all = transactions.call(channels::list);
        return Page.whole(all.stream().map(this::shown).toList());
    }

    @GetMapping("/{id}")
    @Access(value = Who.STAFF, scope = "admin")
    ChannelOut get(@PathVariable UUID id) {
        return shown(transactions.call(() -> channels.get(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    ChannelOut create(@RequestBody ChannelIn body) {
        Validation validation = new Validation();
        String name = validation.text("/name", body.name(), 100);
        String kind = String.valueOf(body.kind());
        validation.check(KINDS.contains(kind), "/kind", "channel_kind");
        validation.refuse();
        UUID id =
                switch (kind) {
                    case "web" -> web.create(name, webSettings(body.settings())).id();
                    case "email" -> mailboxes.create(name, mailSettings(body.settings()));
                    default -> programs.create(name, webhookUrl(body.settings()));
                };
        note("channel.created", id, Map.of("kind", kind, "name", name));
        return get(id);
    }

    @PatchMapping("/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    ChannelOut change(@PathVariable UUID id, @RequestBody ChannelIn body) {
        Channel before = transactions.call(() -> channels.get(id));
        Validation validation = new Validation();
        String name = body.name() == null ? before.name() : validation.text("/name", body.name(), 100);
        validation.check(body.kind() == null || before.kind().equals(body.kind()), "/kind", "channel_kind");
        validation.refuse();
        boolean active = body.active() == null ? before.active() : body.active();
        if (body.settings() != null) {
            changeSettings(before, body.settings());
        }
        transactions.run(() -> channels.change(id, name, active));
        note("channel.changed", id, Map.of("name", name, "active", active));
        return get(id);
    }

    private void changeSettings(Channel channel, JsonNode settings) {
        switch (channel.kind()) {
            case "web" -> web.change(channel.id(), webSettings(settings));
            case "email" -> mailboxes.change(channel.id(), mailSettings(settings));
            default -> {
                String url = webhookUrl(settings);
                if (settings.has(WEBHOOK)) {
                    programs.change(channel.id(), url == null ? "" : url);
                }
            }
        }
    }

    /// Switches a channel off: its conversations stay, and it takes no more messages.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void remove(@PathVariable UUID id) {
        transactions.run(() -> channels.change(id, channels.get(id).name(), false));
        note("channel.switched_off", id, Map.of());
    }

    private void note(String action, UUID channel, Map<String, ?> data) {
        transactions.run(() -> audit.record(action, channel.toString(), data));
    }

    private ChannelOut shown(Channel channel) {
        Object settings =
                switch (channel.kind()) {
                    case "web" -> web.get(channel.id()).settings();
                    case "email" -> mailboxes.get(channel.id());
                    default -> programs.get(channel.id());
                };
        return new ChannelOut(channel.id(), channel.kind(), channel.name(), channel.active(), settings);
    }

    private WebSettingsChange webSettings(@Nullable JsonNode settings) {
        return settings == null || settings.isNull() ? WebSettingsChange.NONE : read(settings, WebSettingsChange.class);
    }

    private MailboxChange mailSettings(@Nullable JsonNode settings) {
        return settings == null || settings.isNull() ? MailboxChange.NONE : read(settings, MailboxChange.class);
    }

    private <T> T read(JsonNode settings, Class<T> type) {
        try {
            return json.treeToValue(settings, type);
        } catch (JacksonException wrong) {
            StringBuilder pointer = new StringBuilder("/settings");
            wrong.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
            throw Refusal.field(pointer.toString(), "type");
        }
    }

    /// The address in the settings; null when it is named as null, or there are none.
    private static @Nullable String webhookUrl(@Nullable JsonNode settings) {
        if (settings == null || settings.isNull()) {
            return null;
        }
        if (!settings.isObject()) {
            throw Refusal.field("/settings", "type");
        }
        for (String name : settings.propertyNames()) {
            // A program may send back what it was shown; whether there is a secret it cannot change here.
            if (!name.equals(WEBHOOK) && !name.equals("hasSecret")) {
                throw Refusal.field("/settings/" + name, "unknown");
            }
        }
        JsonNode url = settings.get(WEBHOOK);
        if (url == null || url.isNull()) {
            return null;
        }
        if (!url.isString()) {
            throw Refusal.field("/settings/webhookUrl", "type");
        }
        return url.stringValue();
    }
}
