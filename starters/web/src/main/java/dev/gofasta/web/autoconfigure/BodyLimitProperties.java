package dev.gofasta.web.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** Settings of the limit of bodies. */
@ConfigurationProperties("gofasta.web.body-limit")
public class BodyLimitProperties {

    /** Whether to refuse bodies that are too large. */
    private boolean enabled = true;

    /** Greatest size of the body of a request. */
    private DataSize maxSize = DataSize.ofMegabytes(1);

    /** Greatest size of bodies by pattern of the path, such as "[/uploads/**]"; the most precise pattern counts. */
    private Map<String, DataSize> paths = new LinkedHashMap<>();

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public DataSize getMaxSize() {
        return this.maxSize;
    }

    public void setMaxSize(DataSize maxSize) {
        this.maxSize = maxSize;
    }

    public Map<String, DataSize> getPaths() {
        return this.paths;
    }

    public void setPaths(Map<String, DataSize> paths) {
        this.paths = paths;
    }
}
