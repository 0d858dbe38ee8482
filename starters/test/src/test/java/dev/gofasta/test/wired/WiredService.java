package dev.gofasta.test.wired;

import org.springframework.stereotype.Service;

@Service
public class WiredService {}
