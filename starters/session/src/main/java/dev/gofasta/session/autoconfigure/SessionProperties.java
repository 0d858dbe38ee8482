package dev.gofasta.session.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/** HTTP sessions. */
@ConfigurationProperties("gofasta.session")
public class SessionProperties {

    /** Whether to configure sessions. */
    private boolean enabled = true;

    /** Where sessions are kept. */
    private SessionStore store = SessionStore.COOKIE;

    /** How long a session lasts that nobody uses. */
    private Duration idleTimeout = Duration.ofMinutes(30);

    /** How long a session lasts at most, however much it is used. */
    private Duration absoluteTimeout = Duration.ofHours(12);

    /** Keys that seal sessions in cookies, each with its id; all of them open. */
    private List<SessionKey> keys = new ArrayList<>();

    /** Id of the key that seals; when not set, the first one. */
    private @Nullable String activeKey;

    /** Time limit of connections and commands of Redis where spring.data.redis has none. */
    private Duration redisTimeout = Duration.ofSeconds(2);

    /** Cookie of the session. */
    @NestedConfigurationProperty
    private final SessionCookie cookie = new SessionCookie();

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public SessionStore getStore() {
        return store;
    }

    public void setStore(SessionStore store) {
        this.store = store;
    }

    public Duration getIdleTimeout() {
        return idleTimeout;
    }

    public void setIdleTimeout(Duration idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    public Duration getAbsoluteTimeout() {
        return absoluteTimeout;
    }

    public void setAbsoluteTimeout(Duration absoluteTimeout) {
        this.absoluteTimeout = absoluteTimeout;
    }

    public List<SessionKey> getKeys() {
        return keys;
    }

    public void setKeys(List<SessionKey> keys) {
        this.keys = keys;
    }

    public @Nullable String getActiveKey() {
        return activeKey;
    }

    public void setActiveKey(@Nullable String activeKey) {
        this.activeKey = activeKey;
    }

    public Duration getRedisTimeout() {
        return redisTimeout;
    }

    public void setRedisTimeout(Duration redisTimeout) {
        this.redisTimeout = redisTimeout;
    }

    public SessionCookie getCookie() {
        return cookie;
    }
}
