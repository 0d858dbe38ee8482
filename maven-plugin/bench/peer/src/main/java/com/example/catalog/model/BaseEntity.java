package com.example.catalog.model;

import com.example.catalog.error.ApiException;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
import org.springframework.http.HttpStatus;

@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class BaseEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false, updatable = false)
    private UUID id;

    @CreatedDate
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @LastModifiedDate
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "deleted_at", insertable = false, updatable = false)
    private Instant deletedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    @Column(name = "is_active", nullable = false)
    private boolean recordActive = true;

    @Column(name = "is_deletable", nullable = false)
    private boolean recordDeletable = true;

    public UUID getId() {
        return id;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public long getRecordVersion() {
        return recordVersion;
    }

    public boolean isRecordActive() {
        return recordActive;
    }

    public void setRecordActive(boolean recordActive) {
        this.recordActive = recordActive;
    }

    public boolean isRecordDeletable() {
        return recordDeletable;
    }

    public void setRecordDeletable(boolean recordDeletable) {
        this.recordDeletable = recordDeletable;
    }

    public void requireVersion(long expected) {
        if (recordVersion != expected) {
            throw new ApiException(
                    HttpStatus.PRECONDITION_FAILED,
                    "PRECONDITION_FAILED",
                    "The current version is %d, not %d.".formatted(recordVersion, expected));
        }
    }

    public void requireDeletable() {
        if (!recordDeletable) {
            throw new ApiException(HttpStatus.CONFLICT, "NOT_DELETABLE", "The record " + id + " is protected.");
        }
    }
}
