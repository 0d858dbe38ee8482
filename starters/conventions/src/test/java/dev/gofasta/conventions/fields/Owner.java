package dev.gofasta.conventions.fields;

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;

@Entity
@Table(name = "owners")
@SQLRestriction("deleted_at IS NULL")
@BatchSize(size = 100)
class Owner extends BaseEntity {

    @Column(nullable = false)
    private String name = "";

    protected Owner() {}

    Owner(String name) {
        this.name = name;
    }

    String getName() {
        return this.name;
    }
}
