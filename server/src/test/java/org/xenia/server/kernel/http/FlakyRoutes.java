package org.xenia.server.kernel.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Access.Who;

/// Routes that fail or wait when a test wants them to; the application finds them like any others.
@Hidden
@RestController
class FlakyRoutes {

    /// How often the failing route was reached.
    static final AtomicInteger REACHED = new AtomicInteger();

    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch MAY_LEAVE = new CountDownLatch(1);

    record Answer(int reached) {}

    /// Fails twice, each time in another way that passes, and then works.
    @PostMapping("/api/v1/flaky/failing")
    @Access(Who.STAFF)
    Answer failing() {
        return switch (REACHED.incrementAndGet()) {
            case 1 -> throw new DataAccessResourceFailureException("the database restarts");
            case 2 -> throw Refusal.of(CommonRefusal.TOO_MANY_REQUESTS);
            default -> new Answer(REACHED.get());
        };
    }

    /// Answers when it is let.
    @PostMapping("/api/v1/flaky/slow")
    @Access(Who.STAFF)
    Answer slow() throws InterruptedException {
        ENTERED.countDown();
        MAY_LEAVE.await();
        return new Answer(1);
    }
}
