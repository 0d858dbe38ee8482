package {{packages.service}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** What can be done with {{wordsPlural}}. One that does not exist, or is archived, is answered with NOT_FOUND. */
public interface {{Name}}Service {

    Page<{{Name}}Response> list({{Name}}Filter filter, Pageable pageable);

    {{Name}}Response get(UUID id);

    {{Name}}Response create({{Name}}Request request);

    /** Replaces every field, provided that nobody has changed the {{words}} since {@code expectedVersion}. */
    {{Name}}Response update(UUID id, long expectedVersion, {{Name}}Request request);

    void archive(UUID id);
}
