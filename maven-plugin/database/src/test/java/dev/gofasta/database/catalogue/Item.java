package dev.gofasta.database.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "items")
class Item {

    @Id
    private long id;

    private @Nullable String title;

    private int amount;

    @ManyToOne
    private @Nullable Shelf shelf;
}
