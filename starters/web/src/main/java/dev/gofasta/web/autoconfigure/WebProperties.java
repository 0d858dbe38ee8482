package dev.gofasta.web.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the web starter. */
@ConfigurationProperties("gofasta.web")
public class WebProperties {

    /** Whether to give requests ids and to bind bodies, pages, entity tags and merge patches. */
    private boolean enabled = true;

    /** Query parameters that every list accepts besides those it declares. */
    private List<String> allowedParameters = new ArrayList<>();

    private final Page page = new Page();

    private final StrictJson strictJson = new StrictJson();

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<String> getAllowedParameters() {
        return this.allowedParameters;
    }

    public void setAllowedParameters(List<String> allowedParameters) {
        this.allowedParameters = allowedParameters;
    }

    public Page getPage() {
        return this.page;
    }

    public StrictJson getStrictJson() {
        return this.strictJson;
    }

    /** Settings of pages. */
    public static class Page {

        /** Number of elements on a page when the request does not say; at least 1. */
        private int defaultSize = 20;

        /** Greatest number of elements on a page that a request may ask for; not less than the default size. */
        private int maxSize = 100;

        public int getDefaultSize() {
            return this.defaultSize;
        }

        public void setDefaultSize(int defaultSize) {
            this.defaultSize = defaultSize;
        }

        public int getMaxSize() {
            return this.maxSize;
        }

        public void setMaxSize(int maxSize) {
            this.maxSize = maxSize;
        }
    }

    /** Settings of the reading of JSON. */
    public static class StrictJson {

        /** Whether to refuse request bodies with unknown or repeated fields, values of another type and trailing content. */
        private boolean enabled = true;

        /** Number of levels of objects and arrays that JSON in a field may have; databases set limits to it. */
        private int maxDepth = 100;

        public boolean isEnabled() {
            return this.enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public int getMaxDepth() {
            return this.maxDepth;
        }

        public void setMaxDepth(int maxDepth) {
            this.maxDepth = maxDepth;
        }
    }
}
