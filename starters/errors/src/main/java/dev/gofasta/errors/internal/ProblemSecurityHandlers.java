package dev.gofasta.errors.internal;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers what a known caller may not do (403), and requests that look like an attack (400). */
public final class ProblemSecurityHandlers {

    private static final Log logger = LogFactory.getLog(ProblemSecurityHandlers.class);

    private ProblemSecurityHandlers() {}

    public static AccessDeniedHandler denied(ProblemAnswers answers) {
        return (request, response, error) -> answers.write(response, answers.describe(error));
    }

    public static RequestRejectedHandler rejected(ProblemAnswers answers) {
        return (request, response, error) -> {
            logger.debug("A request was refused by the firewall", error);
            answers.write(response, answers.describe(error));
        };
    }
}
