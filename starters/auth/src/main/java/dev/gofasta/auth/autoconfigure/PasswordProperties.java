package dev.gofasta.auth.autoconfigure;

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
     * How many passwords are hashed at once; by default twice the number of processors.
     */
    private int parallelHashes = 0;

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
}
