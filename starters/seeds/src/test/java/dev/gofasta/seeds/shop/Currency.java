package dev.gofasta.seeds.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity that seeders in code store. */
@Entity
@Table(name = "currencies")
public class Currency {

    @Id
    private String code;

    private String name;

    protected Currency() {}

    public Currency(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
