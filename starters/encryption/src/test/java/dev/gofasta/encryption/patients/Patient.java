package dev.gofasta.encryption.patients;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "patients")
public class Patient {

    @Id
    public Long id;

    @Column(columnDefinition = "text")
    @Convert(converter = SsnConverter.class)
    public String ssn;
}
