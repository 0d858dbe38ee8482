package dev.gofasta.conventions.fields;

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Has a field of each type, required and optional, mapped as generated entities are. */
@Entity
@Table(name = "things")
@SQLRestriction("deleted_at IS NULL")
class Thing extends BaseEntity {

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.BIGINT)
    @Nullable
    Duration warranty;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    JsonNode settings;

    @Column(nullable = false)
    byte @Nullable [] photo;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    ThingStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false)
    @Nullable
    Owner owner;

    @ManyToMany
    @JoinTable(
            name = "thing_tags",
            joinColumns = @JoinColumn(name = "thing_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @BatchSize(size = 100)
    Set<Tag> tags = new LinkedHashSet<>();

    @JdbcTypeCode(SqlTypes.BIGINT)
    @Nullable
    Duration grace;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    JsonNode extra;

    byte @Nullable [] icon;

    @Column(name = "former_status")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    ThingStatus formerStatus;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "keeper_id")
    @Nullable
    Owner keeper;

    @Nullable
    Integer amount;

    @Column(length = 20)
    @Nullable
    String note;

    @Column(precision = 19, scale = 2)
    @Nullable
    BigDecimal price;

    @Nullable
    String email;
}
