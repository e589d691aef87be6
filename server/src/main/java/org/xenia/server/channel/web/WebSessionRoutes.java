package org.xenia.server.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.web.Visitor.Visit;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// How a widget begins: what it looks like and says, and who its visitor is.
@RestController
class WebSessionRoutes {

    private static final int MAX_LANGUAGES = 10;

    private final WebChannels channels;
    private final WidgetTexts texts;
    private final WebSessions sessions;
    private final WebChats chats;
    private final Customers customers;
    private final WebPresence presence;
    private final WebLimits limits;
    private final Transactions transactions;

    WebSessionRoutes(
            WebChannels channels,
            WidgetTexts texts,
            WebSessions sessions,
            WebChats chats,
            Customers customers,
            WebPresence presence,
            WebLimits limits,
            Transactions transactions) {
        this.channels = channels;
        this.texts = texts;
        this.sessions = sessions;
        this.chats = chats;
        this.customers = customers;
        this.presence = presence;
        this.limits = limits;
        this.transactions = transactions;
    }

    /// @param light whether the browser asked to save data
    /// @param maxFileSize in bytes
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfigOut(
            String name,
            LanguageTag language,
            String direction,
            String colour,
            String position,
            boolean online,
            boolean askEmail,
            Map<String, String> texts,
            List<LanguageTag> languages,
            boolean light,
            @Nullable String launcher,
            long maxFileSize) {}

    record SessionIn(
            @Nullable String visitor,
            @Nullable String identity,
            @Nullable String language,
            @Nullable List<String> languages,
            @Nullable String timeZone,
            @Nullable String page,
            @Nullable String referrer,
            @Nullable String network) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionOut(
            String visitor,
            CustomerOut customer,
            ThreadRows.@Nullable Current conversation,
            @Nullable LanguageTag language,
            boolean online) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerOut(@Nullable String name, @Nullable String email) {}

    /// @param language tags separated by commas, best first
    @GetMapping("/widget/v1/{key}/config")
    @Access(Who.ANYONE)
    ConfigOut config(
            @PathVariable String key, @RequestParam(defaultValue = "") String language, HttpServletRequest request) {
        limits.config(request);
        WebChannel channel = channels.getByKey(key);
        boolean light = "on".equalsIgnoreCase(request.getHeader("Save-Data"));
        return Workspace.call(channel.workspace(), () -> transactions.call(() -> config(channel, language, light)));
    }

    private ConfigOut config(WebChannel channel, String wanted, boolean light) {
        WebChannel.Settings settings = channel.settings();
        List<LanguageTag> languages = texts.languages(channel.id());
        String asked =
                settings.defaultLanguage().equals("auto") || !wanted.isBlank() ? wanted : settings.defaultLanguage();
        LanguageTag language = texts.choose(tags(List.of(asked.split(",", MAX_LANGUAGES + 1))), languages);
        Map<String, String> words = texts.in(channel.id(), language);
        boolean rightToLeft = ULocale.forLanguageTag(language.value()).isRightToLeft();
        return new ConfigOut(
                channel.company(),
                language,
                rightToLeft ? "rtl" : "ltr",
                settings.colour(),
                settings.position(),
                presence.online(),
                settings.askEmail(),
                words,
                languages,
                light,
                words.get(WidgetTexts.LAUNCHER),
                WebFileRoutes.MAX_SIZE);
    }

    @PostMapping("/widget/v1/{key}/sessions")
    @Access(Who.ANYONE)
    SessionOut begin(@PathVariable String key, @RequestBody SessionIn body, HttpServletRequest request) {
        limits.session(request);
        WebChannel channel = channels.getByKey(key);
        Visit visit = visit(body, request.getHeader("User-Agent"));
        return Workspace.call(
                channel.workspace(),
                () -> transactions.call(() -> {
                    WebSessions.Begun begun = sessions.begin(channel, body.visitor(), body.identity(), visit);
                    Visitor visitor = begun.visitor();
                    return new SessionOut(
                            begun.token(),
                            customer(visitor),
                            chats.current(channel, visitor),
                            visitor.likelyLanguage(),
                            presence.online());
                }));
    }

    /// A visitor who proved nothing learns no more than what they said themselves.
    private CustomerOut customer(Visitor visitor) {
        UUID id = visitor.customer();
        if (id == null || visitor.externalId() == null) {
            return new CustomerOut(visitor.name(), visitor.email());
        }
        Customer customer = customers.get(id);
        return new CustomerOut(customer.name(), visitor.email() != null ? visitor.email() : customer.email());
    }

    /// What a browser tells of itself is taken as far as it makes sense; nothing in it is worth refusing a
    /// visitor.
    private static Visit visit(SessionIn body, @Nullable String userAgent) {
        List<LanguageTag> languages = tags(body.languages() == null ? List.of() : body.languages());
        return new Visit(
                body.language() == null
                        ? null
                        : tags(List.of(body.language())).stream().findFirst().orElse(null),
                languages,
                zone(body.timeZone()),
                cut(body.page(), 500),
                cut(body.referrer(), 500),
                cut(body.network(), 20),
                cut(userAgent, 300));
    }

    private static List<LanguageTag> tags(List<String> texts) {
        return texts.stream()
                .limit(MAX_LANGUAGES)
                .map(LanguageTag::find)
                .filter(Objects::nonNull)
                .filter(tag -> !tag.undetermined())
                .toList();
    }

    private static @Nullable String zone(@Nullable String text) {
        return text != null && Arrays.asList(TimeZone.getAvailableIDs()).contains(text) ? text : null;
    }

    private static @Nullable String cut(@Nullable String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max);
    }
}
