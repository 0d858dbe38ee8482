package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Spring's converter, which lets through what Jackson does not say in an exception of its own: it would be a 500. */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    public StrictJsonConverter(JsonMapper strict) {
        super(strict);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        try {
            return super.read(type, message, hints);
        } catch (NumberFormatException | ArithmeticException ex) {
            throw unreadable(Bounds.tooManyDigits(), message);
        } catch (ApplicationException ex) {
            throw unreadable(ex, message);
        }
    }

    /** The exception for a body whose first value is refused, not a part of it. */
    static HttpMessageNotReadableException unreadable(ApplicationException refusal, HttpInputMessage message) {
        DatabindException cause = DatabindException.from((JsonParser) null, refusal.detail(), refusal);
        return new HttpMessageNotReadableException("The body cannot be read", cause, message);
    }
}
