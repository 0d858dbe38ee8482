package dev.gofasta.auth.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code auth_credentials}. */
final class CredentialStore {

    /**
     * A row.
     *
     * @param hash the hash of the password
     * @param verified whether the address is confirmed
     */
    record Credential(String hash, boolean verified) {}

    private final JdbcClient jdbc;

    CredentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> find(String accountId) {
        return jdbc.sql("SELECT password_hash, verified FROM auth_credentials WHERE account_id = ?")
                .param(accountId)
                .query((row, number) -> new Credential(row.getString(1), row.getInt(2) != 0))
                .optional();
    }

    void insert(String accountId, String hash, boolean verified) {
        jdbc.sql("INSERT INTO auth_credentials (account_id, password_hash, verified) VALUES (?, ?, ?)")
                .params(accountId, hash, verified ? 1 : 0)
                .update();
    }

    /** Changes a hash only if nobody else did; the row stays locked until the end of the transaction. */
    boolean replace(String accountId, String old, String hash) {
        return jdbc.sql("UPDATE auth_credentials SET password_hash = ?, uses = uses + 1"
                                + " WHERE account_id = ? AND password_hash = ?")
                        .params(hash, accountId, old)
                        .update()
                == 1;
    }

    /** Sets a hash and confirms the address, whether there was a credential or not. */
    void set(String accountId, String hash) {
        int rows = jdbc.sql("UPDATE auth_credentials SET password_hash = ?, verified = 1, uses = uses + 1"
                        + " WHERE account_id = ?")
                .params(hash, accountId)
                .update();
        if (rows == 0) {
            insert(accountId, hash, true);
        }
    }

    void verify(String accountId) {
        jdbc.sql("UPDATE auth_credentials SET verified = 1, uses = uses + 1 WHERE account_id = ?")
                .param(accountId)
                .update();
    }
}
