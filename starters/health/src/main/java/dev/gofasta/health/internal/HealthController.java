package dev.gofasta.health.internal;

import dev.gofasta.health.HealthChecks;
import dev.gofasta.health.HealthReport;
import dev.gofasta.health.HealthState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three endpoints: 200 when up, 503 when down, always JSON and never cached. */
@RestController
@RequestMapping("${gofasta.health.path:/health}")
public class HealthController {

    private final HealthChecks checks;

    public HealthController(HealthChecks checks) {
        this.checks = checks;
    }

    @GetMapping
    public ResponseEntity<HealthReport> health() {
        return answer(checks.ready());
    }

    @GetMapping("/live")
    public ResponseEntity<HealthReport> live() {
        return answer(checks.live());
    }

    @GetMapping("/ready")
    public ResponseEntity<HealthReport> ready() {
        return answer(checks.ready());
    }

    private static ResponseEntity<HealthReport> answer(HealthReport report) {
        HttpStatus status = report.status() == HealthState.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        // A fixed content type: a probe that sends an unusual Accept header gets an answer, not 406.
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(report);
    }
}
