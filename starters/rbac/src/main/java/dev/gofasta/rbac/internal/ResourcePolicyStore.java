package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.PolicyStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** Reads a file in UTF-8 and never writes it. */
public final class ResourcePolicyStore implements PolicyStore {

    private final String location;
    private final Resource resource;

    public ResourcePolicyStore(String location, Resource resource) {
        this.location = location;
        this.resource = resource;
    }

    @Override
    public String name() {
        return location;
    }

    @Override
    public String read() throws IOException {
        if (!resource.exists()) {
            throw new FileNotFoundException("There is no file '" + location + "'.");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(resource.getContentAsByteArray());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException ex) {
            throw new IOException("The file '" + location + "' is not in UTF-8; save it as UTF-8.", ex);
        }
    }
}
