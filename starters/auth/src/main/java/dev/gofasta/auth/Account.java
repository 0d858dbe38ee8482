package dev.gofasta.auth;

import java.util.Set;

/**
 * What this starter knows of a user of the application.
 *
 * @param id the stable id, the subject of access tokens
 * @param email the address that mail goes to and that logs in
 * @param roles the roles, which access tokens carry
 */
public record Account(String id, String email, Set<String> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
