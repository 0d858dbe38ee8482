package dev.gofasta.web.internal;

import dev.gofasta.web.MergePatch;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@link MergePatch} from bodies of its media type; it writes nothing. */
public final class MergePatchConverter extends AbstractSmartHttpMessageConverter<MergePatch<?>> {

    private final JsonMapper mapper;

    private final MergedValidation validation;

    public MergePatchConverter(JsonMapper strict, MergedValidation validation) {
        super(MediaType.valueOf(MergePatch.MEDIA_TYPE), MediaType.APPLICATION_JSON);
        this.mapper = strict;
        this.validation = validation;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == MergePatch.class;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return supports(type.toClass()) && canRead(mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public MergePatch<?> read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        ResolvableType body = type.as(MergePatch.class).getGeneric();
        try {
            JsonNode patch = this.mapper.readTree(StreamUtils.nonClosing(message.getBody()));
            if (!(patch instanceof ObjectNode changes)) {
                throw MismatchedInputException.from(null, Map.class, "A merge patch must be an object");
            }
            return new JsonMergePatch<>(
                    changes, this.mapper.constructType(body.getType()), this.mapper, this.validation);
        } catch (JacksonException ex) {
            throw new HttpMessageNotReadableException("The merge patch cannot be read", ex, message);
        } catch (NumberFormatException | ArithmeticException ex) {
            throw StrictJsonConverter.unreadable(Bounds.tooManyDigits(), message);
        }
    }

    @Override
    protected void writeInternal(
            MergePatch<?> patch, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints) {
        throw new UnsupportedOperationException("A merge patch is only read");
    }
}
