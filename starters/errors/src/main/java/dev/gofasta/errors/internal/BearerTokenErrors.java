package dev.gofasta.errors.internal;

import dev.gofasta.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.oauth2.server.resource.BearerTokenErrorCodes;

/** What is wrong with a bearer token (RFC 6750). Why exactly is for the log: it would help to forge one. */
final class BearerTokenErrors {

    private BearerTokenErrors() {}

    static @Nullable ProblemDetail problem(Throwable error, Problems problems) {
        OAuth2Error token = token(error);
        if (token == null) {
            return null;
        }
        return switch (status(token)) {
            case 400 -> problems.create(400, "BAD_REQUEST", description(token));
            case 403 -> problems.create(403, "FORBIDDEN", description(token));
            default -> problems.create(401, "INVALID_TOKEN", description(token));
        };
    }

    /** The parameters of the challenge in WWW-Authenticate, or nothing. */
    static String parameters(Throwable error) {
        OAuth2Error token = token(error);
        if (token == null) {
            return "";
        }
        return "error=\"" + code(token) + "\", error_description=\"" + description(token) + "\"";
    }

    private static @Nullable OAuth2Error token(Throwable error) {
        return (error instanceof OAuth2AuthenticationException exception) ? exception.getError() : null;
    }

    private static int status(OAuth2Error error) {
        return (error instanceof BearerTokenError bearer)
                ? bearer.getHttpStatus().value()
                : 401;
    }

    private static String code(OAuth2Error error) {
        return switch (status(error)) {
            case 400 -> BearerTokenErrorCodes.INVALID_REQUEST;
            case 403 -> BearerTokenErrorCodes.INSUFFICIENT_SCOPE;
            default -> BearerTokenErrorCodes.INVALID_TOKEN;
        };
    }

    private static String description(OAuth2Error error) {
        return switch (status(error)) {
            case 400 -> "The token must be sent once, and in one place.";
            case 403 -> "The token does not allow this.";
            default -> "The token is not valid or has expired.";
        };
    }
}
