package dev.gofasta.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the address of the client, past the proxies that the application trusts. */
@FunctionalInterface
public interface ClientAddress {

    /**
     * Tells the address that a request comes from.
     *
     * @param request the request
     * @return an IP address in text form; what a proxy that is not trusted claims is not used
     */
    String resolve(HttpServletRequest request);
}
