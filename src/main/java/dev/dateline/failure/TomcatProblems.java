package dev.dateline.failure;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Answers what no controller answered: requests that Tomcat itself cannot read, as one with a NUL in its path, and what
 * a filter or the body of a request fails at. By default Tomcat has a page of its own for them.
 */
class TomcatProblems extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(TomcatProblems.class);

    private final ErrorAnswers answers;
    private final Context context;

    TomcatProblems(ErrorAnswers answers, Context context) {
        this.answers = answers;
        this.context = context;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean answered =
                response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported();
        if (answered || !isHeard(response)) {
            return;
        }
        try {
            HttpServletRequest readable = new UnreadRequest(request.getRequest(), context.getServletContext());
            if (failure != null && LostCaller.isBehind(failure)) {
                LostCaller.note(failure, readable);
            }
            answers.send(problem(response.getStatus()), readable, response);
        } catch (RuntimeException e) { // Nothing stands behind this valve that could answer.
            log.error("An error could not be reported", e);
        }
    }

    private static boolean isHeard(Response response) {
        AtomicBoolean heard = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, heard);
        return heard.get();
    }

    /** Tomcat's own words may quote what it could not read, so ours stand for them. */
    static ProblemDetail problem(int status) {
        ProblemDetail document = new Problem(type(status), detail(status)).getBody();
        document.setStatus(status);
        return document;
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 400, 501, 505 -> ProblemType.BAD_REQUEST;
            case 408 -> ProblemType.SLOW_REQUEST;
            default -> ErrorAnswers.typeOf(HttpStatusCode.valueOf(status));
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 ->
                "The request line, the path or a header is not valid HTTP. Percent-encode every character other than"
                        + " letters and digits in UTF-8: é is %C3%A9.";
            case 404 -> "Nothing is at this address.";
            case 405 -> "This method is not known here.";
            case 408 -> "The request did not arrive in time. Send it again.";
            case 413 -> "The request is too large.";
            case 501, 505 -> "The request is in a version or an encoding of HTTP that is not read here.";
            default -> status < 500 ? "The request is refused." : "The server log says why. Try again later.";
        };
    }

    /** A request that may have been given up before anything of it was read, as the page of a problem needs it. */
    private static final class UnreadRequest extends HttpServletRequestWrapper {

        private final ServletContext servletContext;

        private UnreadRequest(HttpServletRequest request, ServletContext servletContext) {
            super(request);
            this.servletContext = servletContext;
        }

        @Override
        public ServletContext getServletContext() {
            return servletContext;
        }

        @Override
        public String getContextPath() {
            return servletContext.getContextPath();
        }
    }
}
