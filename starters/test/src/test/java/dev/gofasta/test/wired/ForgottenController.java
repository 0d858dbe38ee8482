package dev.gofasta.test.wired;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ForgottenController {

    private final List<String> names;
    private final WiredService service;

    public ForgottenController(List<String> names, WiredService service) {
        this.names = names;
        this.service = service;
    }

    @GetMapping("/forgotten")
    public String forgotten() {
        return names + " " + service;
    }
}
