package org.xenia.server.assistant.phrase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.phrase.Meeting;
import org.xenia.culture.phrase.Phrase;
import org.xenia.culture.phrase.PhraseLibrary;
import org.xenia.culture.phrase.RenderedPhrase;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Counterparts;
import org.xenia.server.assistant.context.Registers;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Page;

/// The phrase library over HTTP: search in both languages, and a phrase with its slots filled from a
/// conversation.
@RestController
@RequestMapping("/api/v1")
class PhraseRoutes {

    private static final int MOST = 60;

    private final Late<PhraseLibrary> library = new Late<>(PhraseLibrary::shipped);
    private final Counterparts counterparts;
    private final Registers registers;
    private final MeetingOf meetings;
    private final Transactions transactions;

    PhraseRoutes(Counterparts counterparts, Registers registers, MeetingOf meetings, Transactions transactions) {
        this.counterparts = counterparts;
        this.registers = registers;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    /// A place that a value fills.
    record Slot(String name, String type, String example) {}

    /// A phrase in the customer's language and the agent's.
    ///
    /// @param text with its slots visible as `{name}`; absent when the library does not speak the
    /// language
    /// @param register `neutral` when one text serves both
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String key,
            String category,
            @Nullable String language,

            @Among({"formal", "informal", "neutral"}) @Nullable
            String register,

            @Nullable String text,
            @Nullable String reading,
            List<Slot> slots) {}

    @GetMapping("/phrases")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Line> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String reading) {
        Validation validation = new Validation();
        String query = validation.optionalText("q", q, 200);
        LanguageTag written = validation.optionalLanguage("language", language);
        LanguageTag read = validation.optionalLanguage("reading", reading);
        validation.refuse();
        LanguageTag own = read == null ? Caller.current().language() : read;
        LanguageTag wanted = written == null ? own : written;
        Register tone = RegisterName.read("register", register);
        return Page.whole(library.get().search(query == null ? "" : query, own, wanted).stream()
                .filter(phrase -> category == null
                        || category.isBlank()
                        || phrase.category().equals(category))
                .limit(query == null ? Integer.MAX_VALUE : MOST)
                .map(phrase -> line(phrase, wanted, tone == null ? Register.FORMAL : tone, own))
                .toList());
    }

    private Line line(Phrase phrase, LanguageTag wanted, Register register, LanguageTag own) {
        RenderedPhrase text =
                library.get().render(phrase.key(), wanted, register, Map.of()).orElse(null);
        RenderedPhrase reading =
                library.get().render(phrase.key(), own, register, Map.of()).orElse(null);
        return new Line(
                phrase.key(),
                phrase.category(),
                text == null ? null : text.variant().language().value(),
                text == null ? null : RegisterName.of(text.variant().register()),
                text == null ? null : text.text(),
                reading == null ? null : reading.text(),
                phrase.slots().stream()
                        .map(slot -> new Slot(slot.name(), slot.type().name().toLowerCase(Locale.ROOT), slot.example()))
                        .toList());
    }

    record FillIn(
            @Nullable String register,
            @Nullable String language,
            @Nullable Map<String, String> values) {}

    /// @param missing slots that still want a value
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Filled(
            String text,
            String language,
            @Among({"formal", "informal", "neutral"}) String register,
            @Nullable String reading,
            List<String> missing) {}

    @PostMapping("/conversations/{id}/phrases/{key}")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Filled fill(@PathVariable UUID id, @PathVariable String key, @RequestBody(required = false) @Nullable FillIn body) {
        FillIn asked = body == null ? new FillIn(null, null, null) : body;
        Validation validation = new Validation();
        LanguageTag stated = validation.optionalLanguage("/language", asked.language());
        validation.refuse();
        Register wanted = RegisterName.read("/register", asked.register());
        return transactions.call(() -> {
            Counterpart with = counterparts.of(id);
            Register register = wanted == null ? registers.of(with).register() : wanted;
            LanguageTag own = Caller.current().language();
            LanguageTag written = with.written();
            LanguageTag language = stated != null ? stated : written == null ? own : written;
            Map<String, String> values = values(with, language, register, asked.values());
            RenderedPhrase phrase = library.get()
                    .render(key, language, register, values)
                    .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
            String reading = library.get()
                    .render(key, own, register, values)
                    .map(RenderedPhrase::text)
                    .orElse(null);
            return new Filled(
                    phrase.text(),
                    phrase.variant().language().value(),
                    RegisterName.of(phrase.variant().register()),
                    reading,
                    phrase.missing());
        });
    }

    // What the conversation tells; what the agent gives beats it.
    private Map<String, String> values(
            Counterpart with, LanguageTag language, Register register, @Nullable Map<String, String> given) {
        Meeting meeting = meetings.of(with, language, register, null);
        Map<String, String> values = new HashMap<>();
        put(values, "name", meeting.addressee());
        put(values, "agent", meeting.staff());
        put(values, "company", meeting.company());
        put(values, "number", Long.toString(with.conversation().number()));
        put(values, "email", with.customer().email());
        if (given != null) {
            given.forEach((name, value) -> put(values, name, value));
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}
