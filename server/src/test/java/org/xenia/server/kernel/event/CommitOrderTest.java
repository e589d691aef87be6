package org.xenia.server.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenia.server.kernel.event.EventProof.COMPANY;
import static org.xenia.server.kernel.event.EventProof.JDBC;
import static org.xenia.server.kernel.event.EventProof.LOG;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;

/// Forces the race that breaks naive readers of a log table: numbers are given when rows are written, but rows are
/// seen when transactions commit, and that may be the other way round.
class CommitOrderTest {

    private static final String NAIVE = """
            select position from kernel.event where type = 'thing.happened' and position > ? order by position
            """;

    @Test
    void anEventWithALowerNumberThatCommitsLaterIsNotSkipped() throws Exception {
        Position start = EventProof.TRANSACTIONS.acrossWorkspaces(LOG::head);
        long naiveStart = newestNumber();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> slow = pool.submit(() -> COMPANY.call(() -> {
                EventProof.append(1);
                written.countDown();
                await(mayCommit);
                return null;
            }));
            written.await();
            EventProof.appendEach(2, 2);

            List<Long> naive = naiveAfter(naiveStart);
            assertThat(naive).as("the naive reader sees the second event alone").hasSize(1);
            assertThat(numbers(start)).as("ours waits for the first one").isEmpty();

            mayCommit.countDown();
            slow.get();

            assertThat(naiveAfter(naive.getLast()))
                    .as("the naive reader has gone past the first event and never sees it")
                    .isEmpty();
            assertThat(Await.until(() -> numbers(start), seen -> seen.size() >= 2))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void aReaderThatFollowsWhileTransactionsOverlapSeesEveryEventOnceAndInOrder() throws Exception {
        Position start = EventProof.TRANSACTIONS.acrossWorkspaces(LOG::head);
        List<LoggedEvent> followed = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                int first = writer * 1000;
                writers.add(pool.submit(() -> overlap(first)));
            }
            Await.until(() -> {
                Position at = followed.isEmpty() ? start : followed.getLast().position();
                followed.addAll(things(at));
                return followed.size() >= 6 * 60;
            });
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(followed).extracting(LoggedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(followed).hasSize(6 * 60);
        assertThat(things(start))
                .extracting(LoggedEvent::position)
                .containsExactlyElementsOf(
                        followed.stream().map(LoggedEvent::position).toList());
    }

    // Three events a transaction, with the row written long before the commit in every second one.
    private static void overlap(int first) {
        for (int i = 0; i < 20; i++) {
            int number = first + 3 * i;
            boolean slow = i % 2 == 0;
            COMPANY.call(() -> {
                EventProof.append(number, number + 1);
                if (slow) {
                    JDBC.sql("select pg_sleep(0.02)").query((row, at) -> true).single();
                }
                EventProof.append(number + 2);
                return null;
            });
        }
    }

    private static List<LoggedEvent> things(Position after) {
        return COMPANY.call(() -> LOG.listAfter(after, 1_000)).stream()
                .filter(event -> EventProof.number(event) >= 0)
                .toList();
    }

    private static List<Integer> numbers(Position after) {
        return things(after).stream().map(EventProof::number).toList();
    }

    private static List<Long> naiveAfter(long number) {
        return COMPANY.call(
                () -> JDBC.sql(NAIVE).param(number).query(Long.class).list());
    }

    private static long newestNumber() {
        return COMPANY.call(() -> JDBC.sql("select coalesce(max(position), 0) from kernel.event")
                .query(Long.class)
                .single());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
