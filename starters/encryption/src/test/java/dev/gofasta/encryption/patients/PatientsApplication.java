package dev.gofasta.encryption.patients;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PatientsApplication {}
