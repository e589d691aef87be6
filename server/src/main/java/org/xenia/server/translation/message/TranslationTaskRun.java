package org.xenia.server.translation.message;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.kernel.Background;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.Obstacle;
import org.xenia.server.translation.message.MessageTranslator.Job;
import org.xenia.server.translation.message.MessageTranslator.Work;
import org.xenia.server.translation.message.TranslationTasks.Taken;

/// Does tasks: takes them with their messages, translates outside of any transaction, then keeps the result,
/// finishes the task and takes the next in one.
@Component
class TranslationTaskRun {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration FIRST_DELAY_WITHOUT_ENGINE = Duration.ofMinutes(15);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 25;

    private final Transactions transactions;
    private final TranslationTasks tasks;
    private final MessageTranslator translator;
    private final Background background;

    TranslationTaskRun(
            Transactions transactions, TranslationTasks tasks, MessageTranslator translator, Background background) {
        this.background = background;
        this.transactions = transactions;
        this.tasks = tasks;
        this.translator = translator;
    }

    /// Takes tasks of the current workspace, with what is to be done for each.
    List<Job> take(int most) {
        return derived(() -> translator.listJobs(tasks.take(most)));
    }

    /// Does a job of the current workspace. Answers the next one, taken in the transaction that keeps the
    /// result of this one; null when none is wanted or none is waiting.
    @Nullable
    Job run(Job job, boolean goOn) {
        Work work = job.work();
        MessageTranslation translation =
                work == null ? null : translator.translate(work, job.task().language());
        return derived(() -> {
            if (work == null || translation == null) {
                tasks.finish(job.task());
            } else if (settle(job.task(), translation)) {
                translator.keep(work.message(), translation);
            }
            List<Job> next = goOn ? translator.listJobs(tasks.take(1)) : List.of();
            return next.isEmpty() ? null : next.getFirst();
        });
    }

    // What a crash undoes is due again when its lease runs out.
    private <T extends @Nullable Object> T derived(Supplier<T> work) {
        return background.call(() -> transactions.callDerived(Workspace.current(), work));
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
