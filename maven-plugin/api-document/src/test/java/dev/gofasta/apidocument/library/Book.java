package dev.gofasta.apidocument.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {

    @Id
    private long id;

    private String title = "";

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }
}
