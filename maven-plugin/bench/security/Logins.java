package dev.gofasta.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import dev.gofasta.auth.internal.Argon2Hashes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Administrators of one service, one for each client, who log in and renew their logins. */
final class Logins {

    private static final String AUTH = "/api/v1/auth";
    private static final Pattern ACCESS = Client.text("accessToken");
    private static final Pattern REFRESH = Client.text("refreshToken");

    private final Target target;
    private final String password = "bench " + UUID.randomUUID();
    private final String hash = new Argon2Hashes().encode(password);
    private final List<String> emails = new ArrayList<>();

    Logins(Target target) {
        this.target = target;
    }

    /** With a hash as the service makes it. */
    void register(Database database, int accounts) throws SQLException {
        for (int i = 0; i < accounts; i++) {
            String id = UUID.randomUUID().toString();
            String email = "admin" + i + "@example.com";
            database.execute(target.name(), """
                INSERT INTO users (id, first_name, last_name, email, role) VALUES ('%s', 'Ada', 'Admin', '%s', 'ADMIN');
                INSERT INTO auth_credentials (account_id, password_hash, verified) VALUES ('%s', '{argon2}%s', 1)\
                """.formatted(id, email, id, hash));
            emails.add(email);
        }
    }

    String accessToken() throws IOException {
        try (Client client = new Client(target, null)) {
            return Client.member(ACCESS, login(client, 0));
        }
    }

    private Http.Answer login(Client client, int account) throws IOException {
        String body = "{\"email\":\"" + emails.get(account) + "\",\"password\":\"" + password + "\"}";
        return client.exchange("POST", AUTH + "/login", "", body, 200);
    }

    Crowd.Worker login(int account) throws IOException {
        Client client = new Client(target, null);
        return new Crowd.Worker() {
            @Override
            public void once(Crowd.Times times) throws IOException {
                long sent = System.nanoTime();
                login(client, account);
                times.since(sent, 0);
            }

            @Override
            public void close() throws IOException {
                client.close();
            }
        };
    }

    /** Each request sends the token that the one before got. */
    Crowd.Worker refresh(int account) throws IOException {
        Client client = new Client(target, null);
        return new Crowd.Worker() {
            private String token = Client.member(REFRESH, login(client, account));

            @Override
            public void once(Crowd.Times times) throws IOException {
                String body = "{\"refreshToken\":\"" + token + "\"}";
                long sent = System.nanoTime();
                Http.Answer answer = client.exchange("POST", AUTH + "/refresh", "", body, 200);
                times.since(sent, 0);
                token = Client.member(REFRESH, answer);
            }

            @Override
            public void close() throws IOException {
                client.close();
            }
        };
    }

    /** Nothing but the check of the same password against the same hash, by the library that the service uses. */
    Crowd.Worker bareHash() {
        Argon2Function function = Argon2Function.getInstanceFromHash(hash);
        return times -> {
            long begin = System.nanoTime();
            if (!Password.check(password, hash).with(function)) {
                throw new IllegalStateException("The password does not match.");
            }
            times.since(begin, 0);
        };
    }
}
