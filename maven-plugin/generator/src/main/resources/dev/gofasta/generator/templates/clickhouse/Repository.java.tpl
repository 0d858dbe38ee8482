package {{packages.repository}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.model}}.{{Name}};
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The {{wordsPlural}}, each in its latest version. There are no transactions: every call stands for itself. */
public interface {{Name}}Repository {

    Page<{{Name}}> findAll({{Name}}Filter filter, Pageable pageable);

    Optional<{{Name}}> findById(UUID id);

    /** Adds a version of each, in one INSERT. Of several versions of one id, the latest by {@code updatedAt} is read. */
    void save(List<{{Name}}> {{names}});

    /** Adds a version that hides the {{words}}. The versions before it stay on disk until they are merged away. */
    void delete({{Name}} last);
}
