package org.xenia.server.channel.courtesy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.CourtesyTexts.Words;
import org.xenia.server.channel.courtesy.OwnSignatures.Owner;
import org.xenia.server.conversation.Conversation.Named;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.identity.Team;
import org.xenia.server.identity.Teams;
import org.xenia.server.kernel.Caller;

/// What stands around the words of a mail, in the customer's language: the channel's template and who
/// signs. Every method takes part in the caller's transaction.
@Component
public class MailFrames {

    /// Stands for the message while a template is filled in; no text can hold it.
    private static final String MESSAGE = "\uFFFE";

    private final CourtesyWriter writer;
    private final StaffDirectory staff;
    private final Teams teams;
    private final OwnSignatures signatures;

    MailFrames(CourtesyWriter writer, StaffDirectory staff, Teams teams, OwnSignatures signatures) {
        this.writer = writer;
        this.signatures = signatures;
        this.staff = staff;
        this.teams = teams;
    }

    /// Who signs.
    ///
    /// @param staff absent when nobody in person does
    /// @param agent by name; absent when nobody in person does
    /// @param team for which they answer; absent for none
    public record Signer(
            @Nullable UUID staff,
            @Nullable String agent,
            @Nullable Named team) {

        /// The house itself.
        public static final Signer HOUSE = new Signer(null, null, null);
    }

    /// What stands above and below a mail's words, in one language.
    public record Frame(LanguageTag language, String above, String below) {}

    /// The frame of a mail.
    ///
    /// @param signed whether it ends with a signature
    /// @param body the mail's words; a name that already stands beneath them is not repeated
    public Frame frame(
            UUID channel, Words words, boolean signed, Signer signer, String body, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("company", writer.company(channel).name());
        all.put("signature", signed ? unrepeated(signature(channel, words, signer), body) : "");
        all.put("message", MESSAGE);
        String whole = words.say(CourtesyTexts.FRAME, all);
        int at = whole.indexOf(MESSAGE);
        return new Frame(
                words.language(),
                whole.substring(0, at).strip(),
                whole.substring(at + MESSAGE.length()).replace(MESSAGE, "").strip());
    }

    /// The signature alone: the person's own in that language, else their team's, else the channel's. Lines of which
    /// nothing is known are left out.
    public String signature(UUID channel, Words words, Signer signer) {
        String own = signer.staff() == null ? null : signatures.find(Owner.STAFF, signer.staff(), words.language());
        if (own != null) {
            return own;
        }
        Named team = signer.team();
        String agent = Objects.requireNonNullElse(signer.agent(), "");
        String shared = team == null ? null : signatures.find(Owner.TEAM, team.id(), words.language());
        return filled(
                shared != null
                        ? shared.replace("{agent}", agent)
                        : words.say(
                                CourtesyTexts.SIGNATURE,
                                Map.of(
                                        "agent",
                                        agent,
                                        "team",
                                        team == null ? "" : team.name(),
                                        "company",
                                        writer.company(channel).name())));
    }

    private static String filled(String signature) {
        return signature
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// A member of staff who answers for a team.
    ///
    /// @param agent absent when nobody in person writes
    /// @param team of the conversation; absent takes the agent's only one
    public Signer signer(@Nullable UUID agent, @Nullable Named team) {
        if (agent == null) {
            return new Signer(null, null, team);
        }
        return new Signer(agent, staff.names(List.of(agent)).get(agent), team == null ? onlyTeam(agent) : team);
    }

    /// The current caller, as they would sign.
    Signer caller() {
        Caller caller = Caller.current();
        return signer(caller.kind() == Caller.Kind.STAFF ? caller.id() : null, null);
    }

    private @Nullable Named onlyTeam(UUID agent) {
        List<Team> own = teams.list().stream()
                .filter(team -> team.members().contains(agent))
                .toList();
        return own.size() == 1 ? new Named(own.getFirst().id(), own.getFirst().name()) : null;
    }

    // A name that already stands beneath the words.
    private static String unrepeated(String signature, String body) {
        String last = body.strip().lines().reduce("", (before, line) -> line).strip();
        return signature.lines().filter(line -> !line.strip().equals(last)).collect(Collectors.joining("\n"));
    }
}
