package org.xenia.server.assistant.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.phrase.Meeting;
import org.xenia.culture.phrase.Opening;
import org.xenia.culture.phrase.PhraseLibrary;
import org.xenia.culture.phrase.Wording;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Counterparts;
import org.xenia.server.assistant.context.Registers;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.knowledge.CultureBase;

/// Openings and closings for a conversation over HTTP (R29): by language, register, hour, relation and
/// channel.
@RestController
class FormulaRoutes {

    private final Counterparts counterparts;
    private final Registers registers;
    private final MeetingOf meetings;
    private final CultureBase base;
    private final Transactions transactions;

    FormulaRoutes(
            Counterparts counterparts,
            Registers registers,
            MeetingOf meetings,
            CultureBase base,
            Transactions transactions) {
        this.counterparts = counterparts;
        this.registers = registers;
        this.meetings = meetings;
        this.base = base;
        this.transactions = transactions;
    }

    /// @param register `formal`, `informal` or `neutral`
    /// @param because id of the fact or key of the phrase it comes from
    record Formula(
            String text,
            @Among({"formal", "informal", "neutral"}) String register,
            String because) {}

    /// The best of each register, the fitting one first.
    record Formulas(@Nullable String language, List<Formula> openings, List<Formula> closings) {}

    @GetMapping("/api/v1/conversations/{id}/formulas")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Formulas formulas(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String channel) {
        Register wanted = RegisterName.read("register", register);
        if (channel != null && !channel.equals("chat") && !channel.equals("mail")) {
            throw Refusal.field("channel", "formula_channel");
        }
        return transactions.call(() -> formulas(counterparts.of(id), wanted, channel));
    }

    private Formulas formulas(Counterpart with, @Nullable Register wanted, @Nullable String channel) {
        LanguageTag language = with.written();
        if (!base.parts().openings() || language == null || language.undetermined()) {
            return new Formulas(null, List.of(), List.of());
        }
        Register first = wanted == null ? registers.of(with).register() : wanted;
        List<Register> asked = wanted == null
                ? Stream.of(first, Register.FORMAL, Register.INFORMAL)
                        .distinct()
                        .toList()
                : List.of(wanted);
        Opening opening = new Opening(base.packs(), PhraseLibrary.shipped());
        List<Meeting> meetingsOf = asked.stream()
                .map(register -> meetings.of(with, language, register, channel))
                .toList();
        return new Formulas(language.value(), list(meetingsOf, opening::open), list(meetingsOf, opening::close));
    }

    private static List<Formula> list(List<Meeting> meetings, Function<Meeting, Optional<Wording>> words) {
        Map<String, Formula> found = new LinkedHashMap<>();
        meetings.stream()
                .flatMap(meeting -> words.apply(meeting).stream())
                .forEach(wording -> found.putIfAbsent(
                        wording.text(),
                        new Formula(wording.text(), RegisterName.of(wording.register()), wording.source())));
        return List.copyOf(found.values());
    }
}
