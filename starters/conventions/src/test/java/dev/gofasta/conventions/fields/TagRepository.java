package dev.gofasta.conventions.fields;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TagRepository extends JpaRepository<Tag, UUID> {}
