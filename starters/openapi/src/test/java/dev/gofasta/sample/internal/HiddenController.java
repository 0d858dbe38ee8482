package dev.gofasta.sample.internal;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lies where the controllers of starters lie. */
@RestController
public class HiddenController {

    @GetMapping("/hidden")
    public String hidden() {
        return "hidden";
    }
}
