package dev.gofasta.web;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells whether a rule is about a request. */
final class RateLimitMatcher {

    private final RateLimitRule rule;

    private final List<PathPattern> patterns;

    RateLimitMatcher(RateLimitRule rule) {
        this.rule = rule;
        this.patterns = rule.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    RateLimitRule rule() {
        return this.rule;
    }

    boolean matches(String method, PathContainer path) {
        return (this.rule.methods().isEmpty() || this.rule.methods().contains(method))
                && this.patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
