package dev.gofasta.auth;

import java.util.List;
import java.util.Map;

/**
 * The public keys of access tokens, for services that verify them (RFC 7517); written as JSON it is the document itself.
 *
 * @param keys the keys, without secrets and private parts
 */
public record JwkSet(List<Map<String, Object>> keys) {

    public JwkSet {
        keys = List.copyOf(keys);
    }
}
