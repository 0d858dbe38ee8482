package org.example.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Note {

    @Id
    @GeneratedValue
    private Long id;

    private String text;
}
