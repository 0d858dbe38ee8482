package dev.gofasta.data;

import dev.gofasta.core.ApplicationException;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.LazyInitializer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * What every record has: an id that sorts by time (UUID version 7, RFC 9562), timestamps, a version for optimistic
 * locking, a soft delete and two flags. So that deleting archives, an entity adds
 *
 * <pre>{@code
 * @SQLRestriction("deleted_at IS NULL")
 * @SQLDelete(
 *         sql = "UPDATE products SET deleted_at = now() WHERE id = ? AND record_version = ?",
 *         verify = Expectation.RowCount.class)
 * }</pre>
 *
 * <p>where {@code verify} is what makes deleting a record that somebody else has just changed fail.
 *
 * <p>Two entities are equal if they have the same id; one that is not saved yet equals only itself. The hash code is
 * the same for all entities, as it may not change when an entity is saved: keep large collections in a list, or in a
 * map by id.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class BaseEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false, updatable = false)
    private @Nullable UUID id;

    @CreatedDate
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @LastModifiedDate
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "deleted_at", insertable = false, updatable = false)
    private @Nullable Instant deletedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    @Column(name = "is_active", nullable = false)
    private boolean recordActive = true;

    @Column(name = "is_deletable", nullable = false)
    private boolean recordDeletable = true;

    /** Creates a record that is not saved yet, active and deletable. */
    protected BaseEntity() {}

    /**
     * Cuts the timestamps to what databases keep, whoever has filled them, so that the saved record equals what is read
     * later. Runs after all entity listeners.
     */
    @PrePersist
    @PreUpdate
    private void cutToMicroseconds() {
        createdAt = micros(createdAt);
        updatedAt = micros(updatedAt);
    }

    private static @Nullable Instant micros(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Returns the id.
     *
     * @return the id, or null if the record is not saved yet
     */
    public @Nullable UUID getId() {
        return id;
    }

    /**
     * Returns when the record was saved first, to the microsecond.
     *
     * @return the time, or null if the record is not saved yet
     */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /**
     * Returns when the record was saved last, to the microsecond.
     *
     * @return the time, or null if the record is not saved yet
     */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /**
     * Returns when the record was archived. Only the database writes this.
     *
     * @return the time, or null if the record is live
     */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    /**
     * Returns the version, which each update increases by one.
     *
     * @return the version; 0 for a new record
     */
    public long getRecordVersion() {
        return recordVersion;
    }

    /**
     * Tells whether the record is in use. What that means is up to the application.
     *
     * @return true unless switched off
     */
    public boolean isRecordActive() {
        return recordActive;
    }

    /**
     * Switches the record on or off.
     *
     * @param recordActive whether the record is in use
     */
    public void setRecordActive(boolean recordActive) {
        this.recordActive = recordActive;
    }

    /**
     * Tells whether the record may be archived or deleted. The database refuses it otherwise.
     *
     * @return true unless protected
     */
    public boolean isRecordDeletable() {
        return recordDeletable;
    }

    /**
     * Protects the record, or allows to archive and delete it.
     *
     * @param recordDeletable whether the record may be archived or deleted
     */
    public void setRecordDeletable(boolean recordDeletable) {
        this.recordDeletable = recordDeletable;
    }

    /**
     * Tells whether the record is archived.
     *
     * @return true if it has a time of deletion
     */
    public boolean isArchived() {
        return getDeletedAt() != null;
    }

    /**
     * Checks that the caller has seen the latest version.
     *
     * @param expected the version that the caller has seen
     * @throws ApplicationException PRECONDITION_FAILED (412) if the record has changed since
     */
    public void requireVersion(long expected) {
        if (getRecordVersion() != expected) {
            throw ApplicationException.preconditionFailed(
                    "%s %s is at version %d, not %d. Read it again before changing it."
                            .formatted(simpleName(), getId(), getRecordVersion(), expected));
        }
    }

    /**
     * Checks that the record may be archived or deleted.
     *
     * @throws ApplicationException NOT_DELETABLE (409) if it is protected
     */
    public void requireDeletable() {
        if (!isRecordDeletable()) {
            throw ApplicationException.conflict(
                    "NOT_DELETABLE", "%s %s is protected and cannot be deleted.".formatted(simpleName(), getId()));
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        // On a proxy the fields are empty and only the getter knows the id, without loading the record.
        UUID thisId = getId();
        return thisId != null
                && other instanceof BaseEntity that
                && thisId.equals(that.getId())
                && sameHierarchy(entityClass(this), entityClass(that));
    }

    @Override
    public final int hashCode() {
        return BaseEntity.class.getName().hashCode();
    }

    @Override
    public String toString() {
        return simpleName() + "[id=" + getId() + "]";
    }

    private static Class<?> entityClass(BaseEntity entity) {
        LazyInitializer proxy = HibernateProxy.extractLazyInitializer(entity);
        return proxy == null ? entity.getClass() : proxy.getPersistentClass();
    }

    /** The proxy of a superclass may stand for a record of a subclass. */
    private static boolean sameHierarchy(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    private String simpleName() {
        return entityClass(this).getSimpleName();
    }
}
