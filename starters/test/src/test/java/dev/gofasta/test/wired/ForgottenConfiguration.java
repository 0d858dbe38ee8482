package dev.gofasta.test.wired;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ForgottenConfiguration {}
