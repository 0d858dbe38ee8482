package dev.gofasta.auth.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Passwords. */
public class PasswordProperties {

    /**
     * Fewest characters of a new password, 8 to 64.
     */
    private int minLength = 15;

    /**
     * File with one more refused password on each line.
     */
    private @Nullable Resource blockList;

    /**
     * How many passwords are hashed at once; by default the number of processors.
     */
    private int parallelHashes = 0;

    /**
     * How long a login waits for its turn to be hashed before it is answered with 503.
     */
    private Duration maxWait = Duration.ofSeconds(2);

    public int getMinLength() {
        return minLength;
    }

    public void setMinLength(int minLength) {
        this.minLength = minLength;
    }

    public @Nullable Resource getBlockList() {
        return blockList;
    }

    public void setBlockList(@Nullable Resource blockList) {
        this.blockList = blockList;
    }

    public int getParallelHashes() {
        return parallelHashes;
    }

    public void setParallelHashes(int parallelHashes) {
        this.parallelHashes = parallelHashes;
    }

    public Duration getMaxWait() {
        return maxWait;
    }

    public void setMaxWait(Duration maxWait) {
        this.maxWait = maxWait;
    }
}
