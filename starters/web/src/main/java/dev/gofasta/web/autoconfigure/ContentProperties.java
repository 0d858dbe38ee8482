package dev.gofasta.web.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the media types of bodies. */
@ConfigurationProperties("gofasta.web.content")
public class ContentProperties {

    /** Whether to refuse bodies without a media type, of one that is not accepted, and JSON that is not UTF-8. */
    private boolean enabled = true;

    /** Media types that bodies of requests may have. */
    private List<String> accepted = new ArrayList<>(List.of(
            "application/json",
            "application/*+json",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data"));

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<String> getAccepted() {
        return this.accepted;
    }

    public void setAccepted(List<String> accepted) {
        this.accepted = accepted;
    }
}
