package {{packages.service}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import {{packages.model}}.{{Name}};
import {{packages.repository}}.{{Name}}Repository;
import dev.gofasta.core.ApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
{{#scanned}}
import org.springframework.stereotype.Service;
{{/scanned}}

{{#scanned}}
@Service
{{/scanned}}
public class {{Name}}ServiceImpl implements {{Name}}Service {

    private final {{Name}}Repository {{names}};
    private final Clock clock;

    public {{Name}}ServiceImpl({{Name}}Repository {{names}}, Clock clock) {
        this.{{names}} = {{names}};
        this.clock = clock;
    }

    @Override
    public Page<{{Name}}Response> list({{Name}}Filter filter, Pageable pageable) {
        return {{names}}.findAll(filter, pageable).map({{Name}}Response::from);
    }

    @Override
    public {{Name}}Response get(UUID id) {
        return {{Name}}Response.from(find(id));
    }

    @Override
    public {{Name}}Response create({{Name}}Request request) {
        Instant now = now();
        {{Name}} {{name}} = request.to{{Name}}(UUID.randomUUID(), now, now);
        {{names}}.save(List.of({{name}}));
        return {{Name}}Response.from({{name}});
    }

    @Override
    public List<UUID> createAll(List<{{Name}}Request> requests) {
        // One time for all: rows of one partition, in one INSERT, are stored all or none.
        Instant now = now();
        List<{{Name}}> created = requests.stream()
                .map(request -> request.to{{Name}}(UUID.randomUUID(), now, now))
                .toList();
        {{names}}.save(created);
        return created.stream().map({{Name}}::id).toList();
    }

    @Override
    public {{Name}}Response update(UUID id, {{Name}}Request request) {
        {{Name}} last = find(id);
        {{Name}} next = request.to{{Name}}(id, last.createdAt(), after(last));
        {{names}}.save(List.of(next));
        return {{Name}}Response.from(next);
    }

    @Override
    public void delete(UUID id) {
        {{Name}} last = find(id);
        {{names}}.delete(new {{Name}}(id, {{#fields}}last.{{name}}(), {{/fields}}last.createdAt(), after(last)));
    }

    private {{Name}} find(UUID id) {
        return {{names}}.findById(id).orElseThrow(() -> ApplicationException.notFound("{{Name}}", id));
    }

    /** Later than the version that was read, even where this clock is behind the one that wrote it. */
    private Instant after({{Name}} last) {
        Instant next = last.updatedAt().plus(1, ChronoUnit.MICROS);
        Instant now = now();
        return now.isAfter(next) ? now : next;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
