package dev.gofasta.auth.shop;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.internal.Outbox;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.util.ReflectionTestUtils;

/** A small application with users, on a database of its own. */
public final class Shop implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final JdbcClient jdbc;

    private Shop(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Starts it with the tables of the starter's own script. */
    public static Shop start(DatabaseEngine engine) {
        DatabaseServer server = DatabaseServer.shared(engine);
        String name = "auth_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties(Map.of(
                        "spring.datasource.url", server.jdbcUrl(name),
                        "spring.datasource.username", server.username(),
                        "spring.datasource.password", server.password(),
                        "gofasta.auth.password.parallel-hashes", "32",
                        "gofasta.auth.purge-interval", "0s"))
                .run();
        Shop shop = new Shop(context);
        shop.createTables(engine);
        return shop;
    }

    private void createTables(DatabaseEngine engine) {
        String script = (engine == DatabaseEngine.POSTGRES)
                ? "postgresql"
                : engine.name().toLowerCase(Locale.ROOT);
        new ResourceDatabasePopulator(new ClassPathResource("dev/gofasta/auth/schema-" + script + ".sql"))
                .execute(context.getBean(DataSource.class));
        jdbc.sql("CREATE TABLE users (email VARCHAR(200) PRIMARY KEY, archived INTEGER NOT NULL)")
                .update();
    }

    public AccountService service() {
        return context.getBean(AccountService.class);
    }

    public Mailbox mails() {
        return context.getBean(Mailbox.class);
    }

    public TestClock clock() {
        return context.getBean(TestClock.class);
    }

    public int hashes() {
        return ((CountingEncoder) context.getBean(PasswordEncoder.class)).hashes.get();
    }

    public String token(Account account) {
        return context.getBean(AccessTokens.class).issue(account).value();
    }

    public Jwt decode(String token) {
        return context.getBean(JwtDecoder.class).decode(token);
    }

    public Supplier<Account> creation(String email) {
        return () -> context.getBean(TableAccounts.class).create(email);
    }

    /** Runs something while the table of the users cannot be read. */
    public void withoutUsers(Runnable work) {
        jdbc.sql("ALTER TABLE users RENAME TO users_away").update();
        try {
            work.run();
        } finally {
            jdbc.sql("ALTER TABLE users_away RENAME TO users").update();
        }
    }

    public void archive(String email) {
        jdbc.sql("UPDATE users SET archived = 1 WHERE email = ?").param(email).update();
    }

    /** Empties the tables and forgets mails; the clock goes on. */
    public void empty() {
        ThreadPoolExecutor outbox =
                (ThreadPoolExecutor) ReflectionTestUtils.getField(context.getBean(Outbox.class), "executor");
        Awaitility.await()
                .until(() -> outbox.getActiveCount() == 0 && outbox.getQueue().isEmpty());
        for (String table : List.of(
                "users", "auth_credentials", "auth_refresh_tokens", "auth_one_time_tokens", "auth_login_failures")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        mails().clear();
    }

    public void storeBcrypt(String id, String password) {
        storeHash(id, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password));
    }

    public void storeHash(String id, String hash) {
        jdbc.sql("UPDATE auth_credentials SET password_hash = ? WHERE account_id = ?")
                .params(hash, id)
                .update();
    }

    /** A login that ended long ago. */
    public void oldLogin(String id, int number) {
        jdbc.sql("INSERT INTO auth_refresh_tokens (family, account_id, token_hash, expires_at, family_expires_at)"
                        + " VALUES (?, ?, ?, 1, 1)")
                .params("old" + number, id, "old" + number)
                .update();
    }

    public List<String> refreshHashes() {
        return jdbc.sql("SELECT family FROM auth_refresh_tokens UNION ALL SELECT token_hash FROM auth_refresh_tokens")
                .query(String.class)
                .list();
    }

    public List<String> oneTimeHashes() {
        return jdbc.sql("SELECT token_hash FROM auth_one_time_tokens")
                .query(String.class)
                .list();
    }

    public String hash(String id) {
        return jdbc.sql("SELECT password_hash FROM auth_credentials WHERE account_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        TableAccounts accounts(DataSource dataSource) {
            return new TableAccounts(JdbcClient.create(dataSource));
        }

        @Bean
        Mailbox mailbox() {
            return new Mailbox();
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return (bean instanceof PasswordEncoder encoder) ? new CountingEncoder(encoder) : bean;
                }
            };
        }
    }
}
