package dev.gofasta.data.shop;

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.SQLServerDialect;
import org.hibernate.jdbc.Expectation;

@Entity
@Table(name = "products")
@SQLRestriction("deleted_at IS NULL")
@SQLDelete(
        sql = "UPDATE products SET deleted_at = now() WHERE id = ? AND record_version = ?",
        verify = Expectation.RowCount.class)
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override =
                @SQLDelete(
                        sql = "UPDATE products SET deleted_at = UTC_TIMESTAMP(6) WHERE id = ? AND record_version = ?",
                        verify = Expectation.RowCount.class))
@DialectOverride.SQLDelete(
        dialect = SQLiteDialect.class,
        override =
                @SQLDelete(
                        sql = "UPDATE products SET deleted_at = strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'"
                                + " WHERE id = ? AND record_version = ?",
                        verify = Expectation.RowCount.class))
@DialectOverride.SQLDelete(
        dialect = SQLServerDialect.class,
        override =
                @SQLDelete(
                        sql = "UPDATE products SET deleted_at = SYSUTCDATETIME() WHERE id = ? AND record_version = ?",
                        verify = Expectation.RowCount.class))
public class Product extends BaseEntity {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private BigDecimal price;

    private String description;

    /** A field of the user that sounds like one of ours. */
    @Column(nullable = false)
    private boolean active = true;

    protected Product() {}

    public Product(String name, String price) {
        this.name = name;
        this.price = new BigDecimal(price);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public String getDescription() {
        return description;
    }

    public boolean isActive() {
        return active;
    }
}
