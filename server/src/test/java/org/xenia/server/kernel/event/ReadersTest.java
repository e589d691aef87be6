package org.xenia.server.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenia.server.kernel.event.EventProof.TAIL;
import static org.xenia.server.kernel.event.EventProof.effects;
import static org.xenia.server.kernel.event.EventProof.node;
import static org.xenia.server.kernel.event.EventProof.oneTo;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.xenia.server.Await;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;

/// Readers of the log: each event has its effect once and in order, whatever happens to the reader.
class ReadersTest {

    private record Noting(String name, IntConsumer before) implements EventReader {

        @Override
        public Set<Class<? extends Event>> interests() {
            return Set.of(ThingHappened.class);
        }

        @Override
        public void read(LoggedEvent event) {
            int number = EventProof.number(event);
            if (number >= 0 && event.workspace().equals(EventProof.COMPANY.workspace())) {
                EventProof.effect(name, number);
                before.accept(number);
            }
        }
    }

    @Test
    void eachEventIsTakenOnceAndInOrder() {
        String name = EventProof.newReader("plain");
        ReaderRun run = run(name, number -> {}, node());
        run.start();

        EventProof.appendEach(1, 250);

        Await.until(() -> effects(name).size() >= 250);
        run.stop();
        assertThat(effects(name)).isEqualTo(oneTo(250));
    }

    @Test
    void aRestartInTheMiddleLosesAndDoublesNothing() {
        String name = EventProof.newReader("restarted");
        EventProof.appendEach(1, 300);
        for (int restart = 1; restart <= 4; restart++) {
            int until = restart * 50;
            ReaderRun run = run(name, number -> {}, node());
            run.start();
            Await.until(() -> effects(name).size() >= until);
            // In the middle of whatever batch it has reached; the next run is another node.
            run.stop();
        }
        ReaderRun last = run(name, number -> {}, node());
        last.start();
        Await.until(() -> effects(name).size() >= 300);
        last.stop();

        assertThat(effects(name)).isEqualTo(oneTo(300));
    }

    @Test
    void twoNodesThatTakeTheLeaseFromEachOtherDoNothingTwice() {
        String name = EventProof.newReader("contended");
        ReaderRun one = run(name, number -> {}, node());
        ReaderRun other = run(name, number -> {}, node());
        one.start();
        other.start();

        for (int i = 0; i < 12; i++) {
            EventProof.appendEach(i * 20 + 1, i * 20 + 20);
            // As if the holder had been silent for too long: the other node may take over now.
            EventProof.TRANSACTIONS.acrossWorkspaces(() -> EventProof.JDBC
                    .sql("update kernel.reader set held_until = now() where name = ?")
                    .param(name)
                    .update());
        }

        Await.until(() -> effects(name).size() >= 240);
        one.stop();
        other.stop();
        assertThat(effects(name)).isEqualTo(oneTo(240));
    }

    @Test
    void aNodeWithoutTheLeaseWaits() {
        String name = EventProof.newReader("held");
        ReaderStore holder = node();
        ReaderStore other = node();

        assertThat(holder.hold(name)).isNotNull();
        assertThat(other.hold(name)).isNull();
        holder.release(name);
        assertThat(other.hold(name)).isNotNull();
        assertThat(holder.hold(name)).isNull();
    }

    @Test
    void whatABatchDidIsTakenBackWhenItFails() {
        String name = EventProof.newReader("stumbling");
        AtomicBoolean stumbled = new AtomicBoolean();
        EventProof.COMPANY.call(() -> {
            EventProof.append(1, 2, 3, 4, 5, 6);
            return null;
        });
        ReaderRun run = run(
                name,
                number -> {
                    if (number == 4 && !stumbled.getAndSet(true)) {
                        throw new IllegalStateException("once");
                    }
                },
                node());
        run.start();

        Await.until(() -> effects(name).size() >= 6);
        run.stop();
        assertThat(effects(name))
                .as("1 to 3 were rolled back with 4 and done again")
                .isEqualTo(oneTo(6));
    }

    @Test
    void aDatabaseThatIsAwayCostsNoEventATry() {
        String name = EventProof.newReader("unlucky");
        AtomicInteger away = new AtomicInteger(6);
        EventProof.appendEach(1, 3);
        ReaderRun run = run(
                name,
                number -> {
                    if (number == 2 && away.getAndDecrement() > 0) {
                        throw new DataAccessResourceFailureException("the database restarts");
                    }
                },
                node());
        run.start();

        Await.until(() -> effects(name).size() >= 3);
        run.stop();
        assertThat(effects(name)).isEqualTo(oneTo(3));
        assertThat(EventProof.COMPANY.<Long>call(() -> EventProof.JDBC
                        .sql("select count(*) from kernel.dead_letter where reader = ?")
                        .param(name)
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void whatConcernsNobodyIsPassedAndNotReadAgain() {
        String name = EventProof.newReader("unconcerned");
        ReaderRun run = run(name, number -> {}, node());
        run.start();
        for (int number = 1; number <= 20; number++) {
            int passed = number;
            EventProof.COMPANY.call(() -> {
                EventProof.LOG.append(Subject.of(Ids.next()), Actor.SYSTEM, new ThingPassed(passed));
                return passed;
            });
        }
        Position last = EventProof.TRANSACTIONS.acrossWorkspaces(EventProof.LOG::head);

        Await.until(() -> EventProof.position(name).compareTo(last) >= 0);
        run.stop();
        assertThat(effects(name)).isEmpty();
    }

    private static ReaderRun run(String name, IntConsumer before, ReaderStore node) {
        return new ReaderRun(new Noting(name, before), node, TAIL);
    }
}
