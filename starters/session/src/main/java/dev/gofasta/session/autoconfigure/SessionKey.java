package dev.gofasta.session.autoconfigure;

/** A key that seals sessions in cookies. */
public class SessionKey {

    /** Id of the key, which stands in the cookie. */
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
