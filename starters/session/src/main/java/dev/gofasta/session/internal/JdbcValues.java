package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import org.springframework.core.convert.support.GenericConversionService;

/** The codec as Spring Session's JDBC store wants it. */
public final class JdbcValues extends GenericConversionService {

    public JdbcValues(SessionCodec codec) {
        addConverter(Object.class, byte[].class, codec::write);
        addConverter(byte[].class, Object.class, bytes -> Lenient.read(codec, bytes));
    }
}
