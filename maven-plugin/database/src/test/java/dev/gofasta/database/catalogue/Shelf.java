package dev.gofasta.database.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shelves")
class Shelf {

    @Id
    private long id;
}
