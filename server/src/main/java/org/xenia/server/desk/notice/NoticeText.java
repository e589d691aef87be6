package org.xenia.server.desk.notice;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.Message;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.desk.notice.NoticeStore.Due;
import org.xenia.server.identity.Staff;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.text.Catalogue;

/// Says in somebody's language what they are told. Names and numbers are isolated, so that they read the same in a
/// sentence of either direction. Takes part in the caller's transaction.
@Component
class NoticeText {

    private static final int MOST_WORDS = 160;
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final Catalogue catalogue;
    private final Conversations conversations;

    NoticeText(Catalogue catalogue, Conversations conversations) {
        this.catalogue = catalogue;
        this.conversations = conversations;
    }

    /// What the service worker of the console reads.
    ///
    /// @param tag what is shown under the same one takes its place
    /// @param url where a tap leads
    record Content(String title, @Nullable String body, String lang, String dir, String tag, String url, Instant at) {

        byte[] bytes() {
            return Json.MAPPER.writeValueAsBytes(this);
        }
    }

    Content of(Due notice, Staff reader, Wishes wishes, int count, String tag) {
        LanguageTag language = catalogue.best(reader.language());
        if (notice.kind() == NoticeKind.UNASSIGNED) {
            String title = catalogue.text(language, "notify.unassigned", Map.of("count", count));
            return content(language, title, null, tag, "/inbox/unassigned", notice.since());
        }
        Conversation conversation = conversations.get(notice.about(), new Conversations.Viewer(reader.id(), language));
        Message message = notice.message() == null ? null : conversations.message(notice.message());
        Map<String, Object> values =
                new HashMap<>(Map.of("count", count, "conversation", isolated("#" + conversation.number())));
        String who = who(notice.kind(), conversation, message);
        String key = "notify." + notice.kind().word();
        if (who != null && !wishes.shows().equals("number")) {
            values.put("name", isolated(who));
            key += ".name";
        }
        String body = wishes.shows().equals("words") && message != null ? words(message, reader.language()) : null;
        return content(
                language, catalogue.text(language, key, values), body, tag, "/c/" + notice.about(), notice.since());
    }

    /// One word for several matters.
    Content summary(Staff reader, int count, String tag, Instant at) {
        LanguageTag language = catalogue.best(reader.language());
        return content(
                language,
                catalogue.text(language, "notify.summary", Map.of("count", count)),
                null,
                tag,
                "/inbox/mine",
                at);
    }

    /// A word to try the way.
    Content trial(Staff reader, Instant at) {
        LanguageTag language = catalogue.best(reader.language());
        return content(
                language,
                catalogue.text(language, "notify.trial"),
                catalogue.text(language, "notify.trial.body"),
                "trial",
                "/profile",
                at);
    }

    private static Content content(
            LanguageTag language, String title, @Nullable String body, String tag, String url, Instant at) {
        boolean rightToLeft = ULocale.forLanguageTag(language.value()).isRightToLeft();
        return new Content(title, body, language.value(), rightToLeft ? "rtl" : "ltr", tag, url, at);
    }

    // Who mentions is a colleague, who writes a customer.
    private static @Nullable String who(NoticeKind kind, Conversation conversation, @Nullable Message message) {
        return kind == NoticeKind.MENTION && message != null
                ? message.author().name()
                : conversation.customer().name();
    }

    private static String words(Message message, LanguageTag reader) {
        String text = message.translations().stream()
                .filter(translation -> translation.text() != null && reads(translation, reader))
                .map(translation -> String.valueOf(translation.text()))
                .findFirst()
                .orElse(message.original());
        return isolated(cut(text.strip()));
    }

    private static boolean reads(MessageTranslation translation, LanguageTag reader) {
        LanguageTag language = LanguageTag.find(translation.language());
        return language != null && language.readableAs(reader);
    }

    // Never within what a reader takes for one sign.
    private static String cut(String text) {
        if (text.length() <= MOST_WORDS) {
            return text;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(ULocale.ROOT);
        signs.setText(text);
        return text.substring(0, signs.preceding(MOST_WORDS)) + "…";
    }

    private static String isolated(String text) {
        return ISOLATE + text + END;
    }
}
