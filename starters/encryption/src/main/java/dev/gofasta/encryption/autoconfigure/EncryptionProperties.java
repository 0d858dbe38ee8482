package dev.gofasta.encryption.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of encryption. */
@ConfigurationProperties("gofasta.encryption")
public class EncryptionProperties {

    /** Whether to offer encryption. */
    private boolean enabled = true;

    /** Keys of AES-256, each with its id; all of them decrypt. */
    private List<Key> keys = new ArrayList<>();

    /** Id of the key that encrypts; when not set, the first one. */
    private @Nullable String activeKey;

    /** Id of the key that hashes for searching are derived from; needed only with several keys, and not to be changed. */
    private @Nullable String indexKey;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<Key> getKeys() {
        return keys;
    }

    public void setKeys(List<Key> keys) {
        this.keys = keys;
    }

    public @Nullable String getActiveKey() {
        return activeKey;
    }

    public void setActiveKey(@Nullable String activeKey) {
        this.activeKey = activeKey;
    }

    public @Nullable String getIndexKey() {
        return indexKey;
    }

    public void setIndexKey(@Nullable String indexKey) {
        this.indexKey = indexKey;
    }

    /** A key. */
    public static class Key {

        /** Id of the key, which is stored with each value. */
        private String id = "";

        /** Secret of the key: base64 of exactly 32 bytes. */
        private String secret = "";

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getSecret() {
            return secret;
        }

        public void setSecret(String secret) {
            this.secret = secret;
        }
    }
}
