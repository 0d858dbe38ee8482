package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@SortableBy({
    "name",
    "price", // money
})
@Import(A.class)
@Table(name = "products", indexes = {@Index(name = "a"), @Index(name = "b")})
public class Annotations {

    @Id private Long id;

    @Column(
            name = "name",
            nullable = false)
    @Size(max = 10)
    private String name;

    @SuppressWarnings({"unchecked", "rawtypes"}) @Column
    private String other;

    protected Annotations() {}

    @Transactional
    public
    @Nullable
    String name() {
        return name;
    }
}
