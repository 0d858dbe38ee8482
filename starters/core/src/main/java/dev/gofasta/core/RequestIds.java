package dev.gofasta.core;

/** The names under which the id of a request travels. */
public final class RequestIds {

    /** The header that carries the id, on requests and on responses. */
    public static final String HEADER = "X-Request-Id";

    /** The key of the id in the logging context. */
    public static final String MDC_KEY = "requestId";

    /** The request attribute that holds the id, so that error and asynchronous dispatches see the same one. */
    public static final String ATTRIBUTE = "dev.gofasta.requestId";

    private RequestIds() {}
}
