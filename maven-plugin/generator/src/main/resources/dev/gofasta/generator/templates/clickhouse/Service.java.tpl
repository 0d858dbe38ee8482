package {{packages.service}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What can be done with {{wordsPlural}}. One that does not exist, or is deleted, is answered with NOT_FOUND. Nothing is
 * locked: of two writes to the same {{words}} at the same time, the later one wins.
 */
public interface {{Name}}Service {

    Page<{{Name}}Response> list({{Name}}Filter filter, Pageable pageable);

    {{Name}}Response get(UUID id);

    {{Name}}Response create({{Name}}Request request);

    /** Creates one for each request, in one INSERT, and returns their ids in the order of the requests. */
    List<UUID> createAll(List<{{Name}}Request> requests);

    /** Replaces every field. */
    {{Name}}Response update(UUID id, {{Name}}Request request);

    void delete(UUID id);
}
