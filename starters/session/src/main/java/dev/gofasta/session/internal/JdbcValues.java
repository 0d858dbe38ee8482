package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;

/** The codec as Spring Session's JDBC store wants it. */
public final class JdbcValues extends GenericConversionService {

    public JdbcValues(SessionCodec codec) {
        Converter<byte[], @Nullable Object> reader = bytes -> Lenient.read(codec, bytes);
        addConverter(Object.class, byte[].class, codec::write);
        addConverter(byte[].class, Object.class, reader);
    }
}
