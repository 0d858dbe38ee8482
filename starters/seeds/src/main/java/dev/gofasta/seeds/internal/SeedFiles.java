package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/** Finds the seed files. */
public final class SeedFiles {

    private static final Pattern POLICY =
            Pattern.compile("(?m)\\A(?:(?:--|#).*\\R|\\s)*?(?:--|#)\\s*seed:[ \\t]*(.*)$");

    private final ResourcePatternResolver resources;
    private final String pattern;
    private final String folder;

    /**
     * Creates a finder.
     *
     * @param location the folder, on the class path unless it begins with a prefix; on the class path all of that name count
     */
    public SeedFiles(ResourceLoader resources, String location) {
        this.resources = ResourcePatternUtils.getResourcePatternResolver(resources);
        String clean = StringUtils.trimTrailingCharacter(location.strip(), '/');
        boolean onClassPath = !ResourceUtils.isUrl(clean) || clean.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX);
        String path = StringUtils.trimLeadingCharacter(clean.substring(clean.indexOf(':') + 1), '/');
        this.folder = path + "/";
        this.pattern = (onClassPath ? ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + path : clean) + "/**/*.*";
    }

    /**
     * Reads all seed files, of whatever environment.
     *
     * @throws SeedException for one that cannot be read, or whose name or first comment is not understood
     */
    List<Seed> read() {
        List<Seed> seeds = new ArrayList<>();
        try {
            for (Resource resource : resources.getResources(pattern)) {
                String place = place(resource);
                Optional<SeedFileName> name = SeedFileName.parse(place.substring(folder.length()), place);
                if (name.isPresent()) {
                    seeds.add(seed(name.get(), place, text(resource, place)));
                }
            }
        } catch (FileNotFoundException ex) {
            return List.of(); // no such folder
        } catch (IOException ex) {
            throw new SeedException(
                    "The seed files in " + folder + " cannot be read: " + Messages.of(ex) + ".",
                    "Look whether gofasta.seeds.location names a folder that may be read.",
                    null,
                    ex);
        }
        return seeds;
    }

    private static Seed seed(SeedFileName name, String place, String text) {
        return new Seed(
                name.name(),
                place,
                name.order(),
                name.environments(),
                Checksum.of(text),
                onChange(text, place),
                name.yaml() ? new YamlSeed(place, text) : new SqlSeed(place, text));
    }

    /** From the comments that the file begins with. */
    private static boolean onChange(String text, String place) {
        Matcher policy = POLICY.matcher(text);
        String value = policy.find() ? policy.group(1).strip() : "once";
        return switch (value) {
            case "once" -> false;
            case "on-change" -> true;
            default ->
                throw new SeedException(
                        "The seed file " + place + " begins with 'seed: " + value + "', which is not understood.",
                        "Write 'seed: once' or 'seed: on-change'.",
                        place,
                        null);
        };
    }

    /** The path from the folder of the seeds on, the same in a jar and in a directory. */
    private String place(Resource resource) throws IOException {
        String url = StringUtils.uriDecode(resource.getURL().getPath(), StandardCharsets.UTF_8);
        return url.substring(url.lastIndexOf(folder));
    }

    private static String text(Resource resource, String place) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException ex) {
            throw new SeedException("The seed file " + place + " is not UTF-8.", "Save it in UTF-8.", place, ex);
        }
    }
}
