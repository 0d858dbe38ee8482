package dev.gofasta.test.wired;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("never")
public class ConditionalConfiguration {}
