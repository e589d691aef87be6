package org.xenia.server.kernel.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Answers what the web server itself refuses before any filter sees it, such as an address with `%00` in
/// it, as a problem document like everything else.
@Component
class ProblemValve extends ErrorReportValve
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    /// The last of the valves is asked first; the one that Spring Boot adds then finds the answer written.
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(request, response, Refusal.of(refusal(status)));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody was there to read a problem", gone);
        }
    }

    private static CommonRefusal refusal(int status) {
        return switch (status) {
            case 404 -> CommonRefusal.NOT_FOUND;
            case 405 -> CommonRefusal.WRONG_METHOD;
            case 413 -> CommonRefusal.TOO_LARGE;
            case 503 -> CommonRefusal.UNAVAILABLE;
            default -> status < 500 ? CommonRefusal.INVALID_REQUEST : CommonRefusal.FAILED;
        };
    }
}
