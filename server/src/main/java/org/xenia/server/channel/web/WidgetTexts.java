package org.xenia.server.channel.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.wording.ChannelTexts;
import org.xenia.server.channel.wording.OwnTextStore;
import org.xenia.server.channel.wording.ShippedTexts;
import org.xenia.server.channel.wording.TextUnit;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// The widget's words for one channel: the company's own before the shipped ones, in the language that
/// suits the visitor best.
@Component
class WidgetTexts {

    /// Words beside the launcher. Nothing is shipped for it: without a company's own the button stands
    /// alone.
    static final String LAUNCHER = "launcher.title";

    private static final int MAX_TEXT = 500;

    private final ChannelTexts texts;

    WidgetTexts(JdbcClient jdbc, Transactions transactions) {
        this.texts = new ChannelTexts(
                new ShippedTexts("widget"),
                new OwnTextStore(jdbc, "channel.web_text"),
                (key, text, source) -> TextPattern.fits(text, source),
                List.of(LAUNCHER),
                MAX_TEXT,
                transactions);
    }

    /// The languages the channel can be shown in: the shipped ones, then the company's further ones.
    List<LanguageTag> languages(UUID channel) {
        return texts.languages(channel);
    }

    /// The first of the wanted languages that there are words in, else English.
    LanguageTag choose(List<LanguageTag> wanted, List<LanguageTag> available) {
        return texts.choose(wanted, available);
    }

    /// Every text in a language.
    Map<String, String> in(UUID channel, LanguageTag language) {
        return texts.in(channel, language);
    }

    /// Every text of a channel with its variants, for those who care for them.
    List<TextUnit> units(UUID channel) {
        return texts.units(channel);
    }

    /// Takes over a company's own texts, all or none.
    ///
    /// @throws Refusal naming every text at fault
    void change(UUID channel, List<ChannelTexts.Wanted> wanted) {
        texts.change(channel, wanted);
    }
}
