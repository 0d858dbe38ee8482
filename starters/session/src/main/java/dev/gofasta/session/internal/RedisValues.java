package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;

/** The codec as Spring Session's Redis store wants it. */
public final class RedisValues implements RedisSerializer<Object> {

    private final SessionCodec codec;

    public RedisValues(SessionCodec codec) {
        this.codec = codec;
    }

    @Override
    public byte[] serialize(@Nullable Object value) {
        return (value != null) ? codec.write(value) : new byte[0];
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        return Lenient.read(codec, bytes);
    }
}
