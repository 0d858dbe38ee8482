package dev.gofasta.logging.process;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Logs what it should not, and names that attack the log. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TinyApplication {

    static final String ATTACK = "bob\r\n2026-01-01T00:00:00.000Z  INFO forged\u001b[2J\u0085\u2028\u2029x";

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = SpringApplication.run(TinyApplication.class, args)) {
            context.getEnvironment();
            Logger logger = LoggerFactory.getLogger("tiny");
            MDC.put("requestId", "r-1");
            MDC.put("traceId", "t-1");
            MDC.put("spanId", "s-1");
            MDC.put("tenant", ATTACK);
            MDC.put("sessionToken", "s3cr3t-mdc");
            logger.info("login of {} from Zürich", ATTACK);
            logger.warn("headers {}", Map.of("Authorization", "Bearer s3cr3t-bearer"));
            logger.info("{\"password\":\"s3cr3t-json\"} password={}", "correct s3cr3t-argument");
            logger.atInfo()
                    .addKeyValue("apiKey", "s3cr3t-pair")
                    .addKeyValue("rows", 3)
                    .log("pairs");
            IllegalStateException cause = new IllegalStateException(ATTACK + " token=s3cr3t-cause");
            logger.error("failed", new IllegalArgumentException("jdbc:postgresql://u:s3cr3t-url@db/x", cause));
            logger.info("the end");
        }
    }
}
