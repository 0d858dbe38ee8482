package dev.gofasta.web;

import org.springframework.core.Ordered;

/**
 * The order of this starter's filters, outermost first. Spring Security's chain is at -100: what guards every request comes
 * before it, so that a refusal has an id, a line in the log and the headers too; what counts by user comes after it.
 */
public final class FilterOrder {

    /** Gives the request its id. */
    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;

    /** Logs the request when it is answered. */
    public static final int REQUEST_LOG = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Sets the security headers of every answer. */
    public static final int SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 20;

    /** Answers pre-flight requests and refuses origins that are not allowed. */
    public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 30;

    /** Refuses bodies that are too large. */
    public static final int BODY_LIMIT = Ordered.HIGHEST_PRECEDENCE + 40;

    /** Refuses bodies of media types that are not accepted. */
    public static final int CONTENT = Ordered.HIGHEST_PRECEDENCE + 45;

    /** Limits how often an address may call, before anything checks a password or a token. */
    public static final int RATE_LIMIT = -101;

    /** The first place behind Spring Security's chain, where the user is known. */
    public static final int AFTER_SECURITY = -99;

    /** Limits how often a user may call. */
    public static final int USER_RATE_LIMIT = -90;

    /** Repeats the answer of a request that was sent before; behind the limits, so that their refusals are not kept. */
    public static final int IDEMPOTENCY = -80;

    private FilterOrder() {}
}
