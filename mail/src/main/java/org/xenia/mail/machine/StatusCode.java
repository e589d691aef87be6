package org.xenia.mail.machine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Enhanced status codes (RFC 3463): found in a text, or taken from what a reply code or a sentence says.
final class StatusCode {

    private static final Pattern ENHANCED =
            Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern REPLY = Pattern.compile(
            "(?<![\\d.:/+-])(?<!line )([45])([0-5])(\\d)(?=[ -](?!(?:bytes|kb|mb|hours|days|minutes|recipients))|[#:]|$)");

    /// A sentence and the status that it means.
    private record Meaning(Pattern words, String status) {}

    private static final List<Meaning> MEANINGS = List.of(
            meaning(
                    "mailbox(?:es)? (?:is |was )?(?:currently )?full|mail(?:box|folder).{0,30}full|over ?quota"
                            + "|quota.{0,20}exceed|exceed.{0,25}(?:quota|storage|local limit)|insufficient (?:system )?storage"
                            + "|not enough (?:disk|storage) space|disk full|postfach.{0,20}voll|一杯|boîte.{0,30}pleine"
                            + "|buzón lleno|已满|已滿|mailbox size limit",
                    "5.2.2"),
            meaning("too (?:large|big)|size limit|message size|exceeds.{0,20}(?:maximum|fixed).{0,20}size", "5.3.4"),
            meaning(
                    "(?:host|domain|server).{0,25}(?:unknown|not found|not exist|cannot be found)|unknown (?:host|domain)"
                            + "|unrouteable|unroutable|no such (?:host|domain)|couldn't find any host|nxdomain"
                            + "|host address lookups? failed|name or service not known|bad destination host|illegal host",
                    "5.1.2"),
            meaning(
                    "user(?: is)? unknown|unknown.{0,10} (?:user|recipient|address|local part|mailbox)|no such"
                            + ".{0,12} (?:user|mailbox|recipient|address|account|person|name)|no mailbox|not listed in"
                            + "|(?:user|recipient|mailbox|account|address)(?: name)?.{0,30}(?:not found|unknown|not exist"
                            + "|doesn't exist|cannot be found|unavailable|not recogni[sz]ed|invalid|not known)|invalid"
                            + ".{0,25}(?:user|recipient|address|mailbox|userid)|not exist|unknown to|addressee unknown"
                            + "|doesn't have an? .{0,40}account|does not have an? .{0,40}account|not a valid (?:recipient|user|mailbox)"
                            + "|見つかりません|存在しま|宛先不明|не найден|не существует|不存在|존재하지 않|unbekannt|inconnu"
                            + "|no existe|desconocid|sconosciut|no valid recipients|not our customer",
                    "5.1.1"),
            meaning(
                    "(?:account|mailbox|user|address).{0,30}(?:disabled|inactive|suspended|deactivated|locked)",
                    "5.2.1"),
            meaning("no longer (?:valid|in use|available|exists)|has moved", "5.1.6"),
            meaning("hop count|too many (?:hops|received)|mail loop|routing loop", "5.4.6"),
            meaning(
                    "relay(?:ing)? (?:access )?(?:denied|not)|spam|blocked|black ?list|policy|denied|prohibited"
                            + "|not authori[sz]ed|not permitted|rejected|refused|virus|dmarc|\\bspf\\b|content filter",
                    "5.7.1"),
            meaning(
                    "retry time(?:out)? |queue too long|timed out|time ?out|delivery time expired|connection refused"
                            + "|could not connect|too long in queue|no answer|unreachable",
                    "4.4.7"));

    private StatusCode() {}

    /// The first enhanced status in a text, or `null`.
    static @Nullable String find(String text) {
        Matcher enhanced = ENHANCED.matcher(text);
        return enhanced.find() ? enhanced.group() : null;
    }

    /// The status that a text states or means.
    ///
    /// @param otherwise the answer when it means none; `null` is the answer for an empty one
    static @Nullable String read(String text, String otherwise) {
        Matcher enhanced = ENHANCED.matcher(text);
        while (enhanced.find()) {
            if (!enhanced.group(1).equals("2")) {
                return enhanced.group();
            }
        }
        Matcher reply = REPLY.matcher(text);
        boolean replied = reply.find();
        String normal = Phrases.normal(text);
        for (Meaning meaning : MEANINGS) {
            if (meaning.words().matcher(normal).find()) {
                boolean temporary = replied && reply.group(1).equals("4");
                return temporary ? "4" + meaning.status().substring(1) : meaning.status();
            }
        }
        return replied ? byReply(reply.group()) : otherwise.isEmpty() ? null : otherwise;
    }

    private static String byReply(String code) {
        return switch (code) {
            case "550", "551", "553" -> "5.1.1";
            case "552" -> "5.2.2";
            case "554" -> "5.0.0";
            case "450" -> "4.2.1";
            case "451" -> "4.3.0";
            case "452" -> "4.2.2";
            case "421" -> "4.4.2";
            case "501" -> "5.1.3";
            case "530", "535" -> "5.7.0";
            default -> code.charAt(0) + ".0.0";
        };
    }

    private static Meaning meaning(String words, String status) {
        return new Meaning(Pattern.compile(words), status);
    }
}
