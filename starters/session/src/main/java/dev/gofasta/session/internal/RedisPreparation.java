package dev.gofasta.session.internal;

import dev.gofasta.session.SessionSetupException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.session.data.redis.config.ConfigureNotifyKeyspaceEventsAction;

/** At the start: sees that Redis answers, and lets it tell of keys that expire, on which the index of users depends. */
public final class RedisPreparation implements InitializingBean {

    private final RedisConnectionFactory connections;

    private final boolean configure;

    public RedisPreparation(RedisConnectionFactory connections, boolean configure) {
        this.connections = connections;
        this.configure = configure;
    }

    @Override
    public void afterPropertiesSet() {
        try (RedisConnection connection = connections.getConnection()) {
            connection.ping();
        } catch (DataAccessException ex) {
            throw failure(
                    "Redis does not answer: " + ex.getMessage() + ".",
                    "Start Redis, or correct spring.data.redis.",
                    ex);
        }
        if (configure) {
            configure();
        }
    }

    private void configure() {
        try (RedisConnection connection = connections.getConnection()) {
            new ConfigureNotifyKeyspaceEventsAction().configure(connection);
        } catch (DataAccessException | IllegalStateException ex) {
            throw failure(
                    "Redis does not allow to set notify-keyspace-events.",
                    "Have 'Egx' set there by who runs it, then set spring.session.data.redis.configure-action=none.",
                    ex);
        }
    }

    private static SessionSetupException failure(String what, String action, Throwable cause) {
        SessionSetupException failure = new SessionSetupException("gofasta.session.store is redis. " + what, action);
        failure.initCause(cause);
        return failure;
    }
}
