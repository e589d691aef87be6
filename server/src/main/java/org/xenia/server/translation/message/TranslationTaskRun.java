package org.xenia.server.translation.message;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.Obstacle;
import org.xenia.server.translation.message.MessageTranslator.Work;
import org.xenia.server.translation.message.TranslationTasks.Taken;

/// Does one task: load, translate outside of any transaction, then keep the result and finish the task in one.
@Component
class TranslationTaskRun {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration FIRST_DELAY_WITHOUT_ENGINE = Duration.ofMinutes(15);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 25;

    private final Transactions transactions;
    private final TranslationTasks tasks;
    private final MessageTranslator translator;

    TranslationTaskRun(Transactions transactions, TranslationTasks tasks, MessageTranslator translator) {
        this.transactions = transactions;
        this.tasks = tasks;
        this.translator = translator;
    }

    /// Does a task of the current workspace.
    void run(Taken task) {
        Work work = find(task);
        if (work == null) {
            transactions.run(() -> tasks.finish(task));
            return;
        }
        MessageTranslation translation = translator.translate(work, task.language());
        transactions.run(() -> {
            if (settle(task, translation)) {
                translator.keep(work.message(), translation);
            }
        });
    }

    private @Nullable Work find(Taken task) {
        try {
            return translator.find(task.message(), task.language());
        } catch (Refusal refusal) {
            if (refusal.code() == CommonRefusal.NOT_FOUND) {
                // The message was erased meanwhile.
                return null;
            }
            throw refusal;
        }
    }

    /// Finishes or postpones the task. Answers false when it belongs to somebody else by now.
    private boolean settle(Taken task, MessageTranslation translation) {
        if (translation.text() != null || task.attempts() >= MOST_ATTEMPTS) {
            return tasks.finish(task);
        }
        boolean failed = Obstacle.ENGINES_FAILED.status().equals(translation.status());
        return tasks.postpone(task, delay(failed ? FIRST_DELAY : FIRST_DELAY_WITHOUT_ENGINE, task.attempts()));
    }

    /// Twice as long after each attempt, and up to a quarter more so that tasks that failed together part.
    private static Duration delay(Duration first, int attempts) {
        double doubled = first.toSeconds() * Math.pow(2, Math.min(30, attempts - 1.0));
        double seconds = Math.min((double) LONGEST_DELAY.toSeconds(), doubled);
        return Duration.ofSeconds(
                (long) (seconds * (1 + ThreadLocalRandom.current().nextDouble() / 4)));
    }
}
