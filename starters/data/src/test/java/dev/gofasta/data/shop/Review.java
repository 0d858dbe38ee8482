package dev.gofasta.data.shop;

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "reviews")
public class Review extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Product product;

    protected Review() {}

    public Review(Product product) {
        this.product = product;
    }

    public Product getProduct() {
        return product;
    }
}
