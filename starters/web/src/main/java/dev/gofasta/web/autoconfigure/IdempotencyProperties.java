package dev.gofasta.web.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** Settings of idempotency keys. */
@ConfigurationProperties("gofasta.web.idempotency")
public class IdempotencyProperties {

    /** Whether to handle requests with the header Idempotency-Key once. */
    private boolean enabled = true;

    /** Where answers are kept: by each instance for itself, or in Redis for all instances. */
    private Store store = Store.MEMORY;

    /** Time that Redis has to answer before it counts as down. */
    private Duration redisTimeout = Duration.ofMillis(500);

    /** Time in Redis after which a request whose instance has died may be sent again; longer than any request takes. */
    private Duration inProgressTimeout = Duration.ofMinutes(10);

    /** Time for which answers are kept. */
    private Duration ttl = Duration.ofHours(24);

    /** Patterns of paths where keys are ignored, because the answers hold secrets. */
    private List<String> excludedPaths = new ArrayList<>(List.of("/api/v1/auth/**"));

    /** Headers of answers that are kept; Set-Cookie never is. */
    private List<String> headers = new ArrayList<>(List.of(
            "Content-Type", "Content-Encoding", "Content-Language", "ETag", "Last-Modified", "Link", "Location"));

    /** Greatest size of the body of a request with a key. */
    private DataSize maxRequestSize = DataSize.ofMegabytes(1);

    /** Greatest size of a body that is kept; repeats of a request with a larger one are refused. */
    private DataSize maxAnswerSize = DataSize.ofKilobytes(256);

    /** Greatest size of all answers that one instance keeps in memory; the least used are dropped first. */
    private DataSize maxMemory = DataSize.ofMegabytes(32);

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Store getStore() {
        return this.store;
    }

    public void setStore(Store store) {
        this.store = store;
    }

    public Duration getRedisTimeout() {
        return this.redisTimeout;
    }

    public void setRedisTimeout(Duration redisTimeout) {
        this.redisTimeout = redisTimeout;
    }

    public Duration getInProgressTimeout() {
        return this.inProgressTimeout;
    }

    public void setInProgressTimeout(Duration inProgressTimeout) {
        this.inProgressTimeout = inProgressTimeout;
    }

    public Duration getTtl() {
        return this.ttl;
    }

    public void setTtl(Duration ttl) {
        this.ttl = ttl;
    }

    public List<String> getExcludedPaths() {
        return this.excludedPaths;
    }

    public void setExcludedPaths(List<String> excludedPaths) {
        this.excludedPaths = excludedPaths;
    }

    public List<String> getHeaders() {
        return this.headers;
    }

    public void setHeaders(List<String> headers) {
        this.headers = headers;
    }

    public DataSize getMaxRequestSize() {
        return this.maxRequestSize;
    }

    public void setMaxRequestSize(DataSize maxRequestSize) {
        this.maxRequestSize = maxRequestSize;
    }

    public DataSize getMaxAnswerSize() {
        return this.maxAnswerSize;
    }

    public void setMaxAnswerSize(DataSize maxAnswerSize) {
        this.maxAnswerSize = maxAnswerSize;
    }

    public DataSize getMaxMemory() {
        return this.maxMemory;
    }

    public void setMaxMemory(DataSize maxMemory) {
        this.maxMemory = maxMemory;
    }
}
