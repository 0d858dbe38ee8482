package dev.gofasta.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LogTextsTests {

    @Test
    @Tag("asvs:V16.4.1")
    void keepsOneLine() {
        assertThat(LogTexts.escape("a\r\nb\u001b[31m\u2028\u202e\\n\u00e9"))
                .isEqualTo("a\\u000d\\u000ab\\u001b[31m\\u2028\\u202e\\u005cn\u00e9");
        assertThat(LogTexts.escape(null)).isEqualTo("-");
        assertThat(LogTexts.escape("a".repeat(5000))).hasSize(2000);
    }

    @Test
    void leavesTheQueryOutUnlessWanted() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/a");
        request.setQueryString("b=c");
        assertThat(LogTexts.target(request, false)).isEqualTo("/a");
        assertThat(LogTexts.target(request, true)).isEqualTo("/a?b=c");
    }
}
