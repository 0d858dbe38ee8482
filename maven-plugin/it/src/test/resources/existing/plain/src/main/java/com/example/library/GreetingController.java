package com.example.library;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GreetingController {

  @GetMapping("/greeting")
  Map<String, String> greet() {
    return Map.of("message", "Hello");
  }
}
