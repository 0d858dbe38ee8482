package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.EntityTag;
import org.springframework.core.convert.converter.Converter;

/** Reads entity tags from headers. The failure becomes a 400 of Spring; its cause tells the errors starter what to say. */
public final class EntityTagConverter implements Converter<String, EntityTag> {

    @Override
    public EntityTag convert(String source) {
        try {
            return EntityTag.parse(source.strip());
        } catch (IllegalArgumentException ex) {
            throw ApplicationException.badRequest("INVALID_PARAMETER", String.valueOf(ex.getMessage()));
        }
    }
}
