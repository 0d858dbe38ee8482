package dev.gofasta.conventions.fields;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnerRepository extends JpaRepository<Owner, UUID> {}
