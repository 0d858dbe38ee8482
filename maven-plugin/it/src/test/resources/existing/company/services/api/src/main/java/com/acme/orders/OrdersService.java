package com.acme.orders;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = {"com.acme.common", "com.acme.orders"})
public class OrdersService {

    public static void main(String[] args) {
        SpringApplication.run(OrdersService.class, args);
    }
}
