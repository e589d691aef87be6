package org.xenia.server.channel.courtesy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.wording.ChannelTexts;
import org.xenia.server.channel.wording.ChannelTexts.Wanted;
import org.xenia.server.channel.wording.MessageArguments;
import org.xenia.server.channel.wording.OwnTextStore;
import org.xenia.server.channel.wording.ShippedTexts;
import org.xenia.server.channel.wording.TextUnit;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// What a channel says to customers by itself, in their language: the company's own words before the
/// shipped ones.
@Component
public class CourtesyTexts {

    /// A message came while somebody is there.
    public static final String OPEN = "acknowledgement.open";
    /// A message came while nobody is there.
    public static final String CLOSED = "acknowledgement.closed";
    /// What stands around a mail's words.
    public static final String FRAME = "mail.frame";
    /// Who signs a mail; lines of which nothing is known are left out.
    public static final String SIGNATURE = "mail.signature";
    /// Why an answer from the chat comes by mail.
    public static final String CONTINUED = "mail.continued";
    /// How the conversation can go on then.
    public static final String RETURN = "mail.continued.return";

    /// The subject of such a mail.
    public static final String SUBJECT = "mail.continued.subject";

    private static final int MAX_TEXT = 4_000;

    /// The values that each text may name.
    private static final Map<String, Set<String>> VALUES = Map.of(
            OPEN, Set.of("company", "number", "until"),
            CLOSED, Set.of("company", "number", "opens", "until"),
            FRAME, Set.of("message", "signature", "customer", "company", "number"),
            SIGNATURE, Set.of("agent", "team", "company"),
            CONTINUED, Set.of("company", "number"),
            RETURN, Set.of("company", "number"),
            SUBJECT, Set.of("company"));

    private final ChannelTexts texts;
    private final Transactions transactions;

    CourtesyTexts(JdbcClient jdbc, Transactions transactions) {
        this.transactions = transactions;
        this.texts = new ChannelTexts(
                new ShippedTexts("customer"),
                new OwnTextStore(jdbc, "channel.customer_text"),
                (key, text, source) -> fits(key, text),
                List.of(),
                MAX_TEXT,
                transactions);
    }

    private static boolean fits(String key, String text) {
        try {
            Set<String> named = MessageArguments.of(new MessagePattern(text));
            boolean whole = !key.equals(FRAME) || named.contains("message");
            return whole && VALUES.getOrDefault(key, Set.of()).containsAll(named);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return false;
        }
    }

    /// The channel's words in one language.
    ///
    /// @param language in which they are
    public record Words(LanguageTag language, Map<String, String> patterns) {

        /// A text with its values put in.
        ///
        /// @param key one of the constants of [CourtesyTexts]
        /// @param values texts; those that are not given are empty
        public String say(String key, Map<String, String> values) {
            Map<String, Object> all = new LinkedHashMap<>();
            VALUES.getOrDefault(key, Set.of()).forEach(name -> all.put(name, ""));
            all.putAll(values);
            String pattern = patterns.getOrDefault(key, "");
            return new MessageFormat(pattern, ULocale.forLanguageTag(language.value())).format(all);
        }
    }

    /// The channel's words in the first of the wanted languages that it has, else in the company's, else
    /// in English.
    public Words in(UUID channel, List<LanguageTag> wanted, LanguageTag company) {
        return transactions.call(() -> {
            List<LanguageTag> all = new ArrayList<>(wanted);
            all.add(company);
            LanguageTag language = texts.choose(all, texts.languages(channel));
            return new Words(language, texts.in(channel, language));
        });
    }

    /// Every text of a channel with its variants.
    List<TextUnit> units(UUID channel) {
        return texts.units(channel);
    }

    /// Takes over a company's own texts, all or none.
    ///
    /// @throws Refusal naming every text at fault
    void change(UUID channel, List<Wanted> wanted) {
        texts.change(channel, wanted);
    }
}
