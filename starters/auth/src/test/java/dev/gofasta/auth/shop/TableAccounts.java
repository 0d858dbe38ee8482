package dev.gofasta.auth.shop;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.Accounts;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users of the shop. The address is the id. */
class TableAccounts implements Accounts {

    private final JdbcClient jdbc;

    TableAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> findById(String id) {
        return jdbc.sql("SELECT email FROM users WHERE email = ? AND archived = 0")
                .param(id)
                .query((row, number) -> new Account(row.getString(1), row.getString(1), Set.of("USER")))
                .optional();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return findById(email);
    }

    Account create(String email) {
        jdbc.sql("INSERT INTO users (email, archived) VALUES (?, 0)")
                .param(email)
                .update();
        return new Account(email, email, Set.of("USER"));
    }
}
