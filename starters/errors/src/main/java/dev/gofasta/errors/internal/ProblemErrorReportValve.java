package dev.gofasta.errors.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Answers requests that Tomcat refuses before the application sees them, such as a malformed request line. */
public final class ProblemErrorReportValve extends ErrorReportValve {

    private static final Log logger = LogFactory.getLog(ProblemErrorReportValve.class);

    private final ProblemResolver resolver;

    private final ProblemJson json = new ProblemJson();

    public ProblemErrorReportValve(ProblemResolver resolver) {
        this.resolver = resolver;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable error) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] body = this.json.write(this.resolver.resolve(status));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            OutputStream out = response.getOutputStream();
            out.write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException ex) {
            logger.debug("The answer to a refused request could not be written", ex);
        }
    }
}
