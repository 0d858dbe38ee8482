package dev.gofasta.session.autoconfigure;

/** The cookie of the session. */
public class SessionCookie {

    /** Name of the cookie, without the prefix __Host- that it has while it is secure. */
    private String name = "SESSION";

    /** Whether to send the cookie over https only; off is for development over http. */
    private boolean secure = true;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSecure() {
        return secure;
    }

    public void setSecure(boolean secure) {
        this.secure = secure;
    }
}
