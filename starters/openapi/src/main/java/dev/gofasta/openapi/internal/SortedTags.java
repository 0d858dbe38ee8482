package dev.gofasta.openapi.internal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Sorts the tags by name; the writer sorts everything else. */
public final class SortedTags implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI openApi) {
        List<Tag> tags = openApi.getTags();
        if (tags != null) {
            openApi.setTags(
                    tags.stream().sorted(Comparator.comparing(Tag::getName)).toList());
        }
    }
}
