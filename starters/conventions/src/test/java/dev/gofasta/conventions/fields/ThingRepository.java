package dev.gofasta.conventions.fields;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ThingRepository extends JpaRepository<Thing, UUID>, JpaSpecificationExecutor<Thing> {}
