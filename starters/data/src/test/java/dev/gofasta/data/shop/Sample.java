package dev.gofasta.data.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.databind.JsonNode;

/** A column of each type. */
@Entity
@Table(name = "samples")
public class Sample {

    @Id
    public UUID id = UUID.randomUUID();

    public Instant instant;

    public LocalDate day;

    @Column(name = "wall_clock")
    public LocalTime wallClock;

    @Column(name = "local_time")
    public LocalDateTime localTime;

    public Boolean flag;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode document;

    public byte[] bytes;

    @Column(name = "other_id")
    public UUID otherId;

    @Column(precision = 19, scale = 2)
    public BigDecimal amount;

    @JdbcTypeCode(SqlTypes.BIGINT)
    public Duration duration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public DayOfWeek status;

    public long counter;
}
