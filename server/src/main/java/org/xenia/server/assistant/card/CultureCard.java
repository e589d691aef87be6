package org.xenia.server.assistant.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;
import org.xenia.server.kernel.http.Among;

/// What an agent sees beside a conversation. Every value says why it stands there.
///
/// @param enabled false when the workspace has switched the card off; the rest is then empty
/// @param market the market whose facts are shown; absent when no country is known
/// @param notAboutThePerson what the reader must keep in mind, in their language
@JsonInclude(JsonInclude.Include.NON_NULL)
record CultureCard(
        boolean enabled,
        @Nullable Name name,
        @Nullable Locale locale,
        @Nullable Market market,
        @Nullable Time time,
        List<Holiday> holidays,
        List<Festival> festivals,
        @Nullable Pause pause,
        @Nullable Register register,
        List<Axis> axes,
        List<Sensitivity> sensitivities,
        List<Channel> channels,
        @Nullable Formats formats,
        @Nullable String notAboutThePerson) {

    /// @param full as the customer writes it
    /// @param address honorific and the right part of the name, in the customer's language; empty when
    /// unknown
    /// @param because `stated`, `market` or `none`
    /// @param explanation the same as a sentence
    /// @param pronunciation the name in Latin letters, when it is written otherwise
    /// @param script of the name, ISO 15924
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            @Nullable String full,
            String address,
            @Among({"stated", "market", "none"}) String because,
            String explanation,
            @Nullable Pronunciation pronunciation,
            @Nullable String script) {}

    /// @param latin the name in Latin letters, by the rules of ICU: a help to say it, no spelling of
    /// the person's own
    record Pronunciation(String latin) {}

    /// @param by `stated`, `observed`, `corrected`, `market` or `none`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Locale(
            @Nullable String chosen,
            @Nullable String name,

            @Among({"stated", "observed", "corrected", "market", "none"})
            String by,

            List<Candidate> candidates) {}

    /// @param share per cent of people in the likely country who can use it
    /// @param reasons in the reader's language, strongest first
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Candidate(String locale, String name, @Nullable Double share, List<String> reasons) {}

    /// A market in one line.
    record Market(String key, String name) {}

    /// @param zone IANA zone id
    /// @param difference minutes that the customer's clock is ahead of the agent's
    /// @param goodNow whether it is a good hour to reach out; an answer to a waiting customer is always
    /// welcome
    /// @param because a sentence in the reader's language
    /// @param nextGood when it will be a good hour again
    /// @param by how the zone is known: `stated` or `market`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Time(
            String zone,
            OffsetDateTime local,
            OffsetDateTime agentLocal,
            int difference,
            boolean goodNow,
            String because,
            @Nullable Instant nextGood,
            @Among({"stated", "market"}) String by) {}

    /// @param kind `public`, `bank`, `observance` or `workday`
    /// @param expected the date waits for confirmation
    record Holiday(
            LocalDate date,
            String name,

            @Among({"public", "bank", "observance", "workday"})
            String kind,

            boolean expected,
            long inDays) {}

    /// @param fact whose evidence is one click away
    /// @param greet `safe`, `on_wish` or `never`
    /// @param wished the customer told us that they wish to be greeted
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Festival(
            String fact,
            LocalDate from,
            LocalDate to,
            String name,
            @Nullable String ownName,
            @Among({"joyful", "solemn", "mixed"}) String mood,
            @Among({"safe", "on_wish", "never"}) String greet,
            boolean wished,
            @Nullable String greeting,
            boolean expected,
            String advice,
            Grade grade) {}

    /// @param kind `full` or `tone`
    /// @param because the advice in the reader's language
    record Pause(
            String fact,
            LocalDate until,
            @Among({"full", "tone"}) String kind,
            String because,
            Grade grade) {}

    /// @param value `formal`, `informal` or `neutral`
    /// @param because `stated`, `observed`, `market` or `guess`
    record Register(
            @Among({"formal", "informal", "neutral"}) String value,

            @Among({"stated", "observed", "market", "guess"})
            String because,

            String explanation) {}

    /// @param value 0 to 100, null when nothing is known
    /// @param because `stated`, `market` or `none`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Axis(
            String axis,
            String name,

            @Nullable Integer value,

            @Among({"stated", "market", "none"}) String because,
            @Nullable String fact,
            @Nullable Grade grade) {}

    /// A sensitivity in short.
    record Sensitivity(String id, String summary, String note, Grade grade) {}

    /// @param rank 1 is what people in the market reach for first
    record Channel(String channel, String name, int rank, String fact) {}

    /// Examples of how dates, numbers and amounts are written for the customer.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Formats(String date, String number, @Nullable String currency) {}

    /// What is shown when the card is switched off.
    static CultureCard off() {
        return new CultureCard(
                false, null, null, null, null, List.of(), List.of(), null, null, List.of(), List.of(), List.of(), null,
                null);
    }
}
