package dev.gofasta.data.shop;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

public interface SampleRepository extends JpaRepository<Sample, UUID>, JpaSpecificationExecutor<Sample> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Sample> findForUpdateById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<Sample> findForShareById(UUID id);
}
