package dev.gofasta.auth.internal;

import java.net.URI;

/**
 * The links of mails. The token is in the fragment, which browsers do not send: it gets into no log and no referrer.
 *
 * @param base the address of the pages
 * @param verificationPath the page that confirms an address
 * @param resetPath the page that sets a password
 */
public record Links(URI base, String verificationPath, String resetPath) {

    URI verification(String token) {
        return link(verificationPath, token);
    }

    URI reset(String token) {
        return link(resetPath, token);
    }

    private URI link(String path, String token) {
        return URI.create(base.toString().replaceAll("/+$", "") + path + "#token=" + token);
    }
}
