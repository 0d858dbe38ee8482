package dev.gofasta.data.broken;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stores numbers, in a transaction, and counts them, without one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(NoteApplication.Notes.class)
class NoteApplication {

    @RestController
    static class Notes {

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;

        Notes(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
            this.jdbc = jdbc;
            this.transaction = new TransactionTemplate(transactions);
        }

        @PostMapping("/notes/{id}")
        @ResponseStatus(HttpStatus.CREATED)
        void add(@PathVariable int id) {
            transaction.executeWithoutResult(status -> jdbc.update("INSERT INTO notes VALUES (?)", id));
        }

        @GetMapping("/notes")
        int count() {
            return jdbc.queryForList("SELECT id FROM notes").size();
        }
    }
}
