package org.xenia.server.assistant.coach;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.Severity;
import org.xenia.server.kernel.database.StoredText;

/// The rows of what workspaces say about rules, and of what became of findings. Every method takes part
/// in the caller's transaction.
@Component
class RuleStore {

    private static final String PUT = """
            insert into assistant.rule_setting as s (rule, enabled, severity, reviewer) values (?, ?, ?, ?)
            on conflict (workspace_id, rule) do update
               set enabled = excluded.enabled, severity = excluded.severity, reviewer = excluded.reviewer
            """;

    private static final String SHOWN = """
            insert into assistant.finding (conversation_id, turn, rule, staff_id)
            select id, last_position, ?, ? from conversation.conversation where id = ?
            on conflict do nothing
            """;

    // What was overridden stays so: a later click on the same finding is no second judgement.
    private static final String OUTCOME = """
            insert into assistant.finding as f (conversation_id, turn, rule, staff_id, outcome, reason)
            select id, last_position - ?, ?, ?, ?, ? from conversation.conversation where id = ?
            on conflict (workspace_id, conversation_id, turn, rule) do update
               set outcome = case when f.outcome = 'overridden' then f.outcome else excluded.outcome end,
                   reason = coalesce(excluded.reason, f.reason), staff_id = excluded.staff_id
            """;

    private static final String RATES = """
            select rule, count(*) as shown, count(*) filter (where outcome = 'accepted') as accepted,
                   count(*) filter (where outcome = 'dismissed') as dismissed,
                   count(*) filter (where outcome = 'overridden') as overridden
              from assistant.finding group by rule
            """;

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, RuleSetting> settings() {
        Map<String, RuleSetting> settings = new HashMap<>();
        jdbc.sql("select * from assistant.rule_setting")
                .query((row, number) -> settings.put(
                        row.getString("rule"),
                        new RuleSetting(
                                row.getBoolean("enabled"),
                                severity(row.getString("severity")),
                                StoredText.decodeNullable(row.getString("reviewer")))))
                .list();
        return settings;
    }

    private static @Nullable Severity severity(@Nullable String name) {
        return name == null ? null : Severity.valueOf(name);
    }

    void put(String rule, RuleSetting setting) {
        Severity severity = setting.severity();
        jdbc.sql(PUT)
                .param(rule)
                .param(setting.enabled())
                .param(severity == null ? null : severity.name())
                .param(StoredText.encodeNullable(setting.reviewer()))
                .update();
    }

    void shown(UUID conversation, String rule, @Nullable UUID staff) {
        jdbc.sql(SHOWN).param(rule).param(staff).param(conversation).update();
    }

    /// @param ago how many messages of the conversation came after the turn
    void outcome(
            UUID conversation, int ago, String rule, String outcome, @Nullable String reason, @Nullable UUID staff) {
        jdbc.sql(OUTCOME)
                .param(ago)
                .param(rule)
                .param(staff)
                .param(outcome)
                .param(StoredText.encodeNullable(reason))
                .param(conversation)
                .update();
    }

    /// How a rule fares.
    record Rate(long shown, long accepted, long dismissed, long overridden) {

        static final Rate NONE = new Rate(0, 0, 0, 0);
    }

    Map<String, Rate> rates() {
        Map<String, Rate> rates = new HashMap<>();
        jdbc.sql(RATES)
                .query((row, number) -> rates.put(
                        row.getString("rule"),
                        new Rate(
                                row.getLong("shown"),
                                row.getLong("accepted"),
                                row.getLong("dismissed"),
                                row.getLong("overridden"))))
                .list();
        return rates;
    }
}
