package org.xenia.server.translation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.language.LanguageTag;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Ids;
import org.xenia.server.translation.message.TranslationTasks.Taken;

/// The queue survives whoever works on it. Each test is one transaction, so that the server's own
/// workers never see its tasks.
class TranslationTasksTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final TestServer server = TestServer.get();
    private final TestCompany company = server.company();
    private final TranslationTasks tasks = server.bean(TranslationTasks.class);
    private final UUID message = Ids.next();

    @Test
    void aTaskWhoseWorkerDiedIsTakenByAnotherAndTheResultOfTheDeadDoesNotCount() {
        List<Boolean> settled = company.call(() -> {
            tasks.plan(List.of(new TranslationTasks.Plan(message, ENGLISH)));
            Taken dead = tasks.take(10).getFirst();
            assertThat(tasks.take(10)).as("held by a lease").isEmpty();
            expireLeases();
            Taken alive = tasks.take(10).getFirst();
            assertThat(alive.attempts()).isEqualTo(2);
            boolean late = tasks.finish(dead);
            boolean done = tasks.finish(alive);
            assertThat(tasks.take(10)).isEmpty();
            return List.of(late, done);
        });

        assertThat(settled).containsExactly(false, true);
    }

    @Test
    void aTaskPlannedAgainWhileItIsWorkedOnIsDoneAgain() {
        company.call(() -> {
            tasks.plan(List.of(new TranslationTasks.Plan(message, ENGLISH)));
            Taken before = tasks.take(10).getFirst();
            tasks.plan(List.of(new TranslationTasks.Plan(message, ENGLISH)));
            assertThat(tasks.finish(before)).isFalse();
            Taken after = tasks.take(10).getFirst();
            assertThat(tasks.finish(after)).isTrue();
            return true;
        });
    }

    @Test
    void aPostponedTaskRestsUntilItsTimeOrUntilAnEngineComesBack() {
        company.call(() -> {
            tasks.plan(List.of(new TranslationTasks.Plan(message, ENGLISH)));
            tasks.postpone(tasks.take(10).getFirst(), Duration.ofHours(1));
            assertThat(tasks.take(10)).isEmpty();
            assertThat(tasks.wake()).isEqualTo(1);
            assertThat(tasks.finish(tasks.take(10).getFirst())).isTrue();
            return true;
        });
    }

    private void expireLeases() {
        server.bean(JdbcClient.class)
                .sql("update translation.task set next_at = now() where message_id = ?")
                .param(message)
                .update();
    }
}
