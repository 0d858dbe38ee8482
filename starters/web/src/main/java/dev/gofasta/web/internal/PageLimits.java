package dev.gofasta.web.internal;

/** How many elements a page has when the request does not say, and how many it has at most. */
public record PageLimits(int defaultSize, int maxSize) {

    public PageLimits {
        if (defaultSize < 1 || maxSize < defaultSize) {
            throw new IllegalArgumentException("gofasta.web.page.default-size (" + defaultSize
                    + ") must be at least 1 and at most gofasta.web.page.max-size (" + maxSize + ")");
        }
    }
}
