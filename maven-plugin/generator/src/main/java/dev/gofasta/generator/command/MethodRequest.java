package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.List;

/**
 * What {@link AddMethod} is asked.
 *
 * @param resource the resource
 * @param method the method's name
 * @param parameters its parameters, without the id
 * @param returns {@code void}, {@code response} or a field type
 * @param readOnly whether it writes nothing
 * @param noId whether it is not about one row
 */
public record MethodRequest(
        String resource, String method, List<Field> parameters, String returns, boolean readOnly, boolean noId) {}
