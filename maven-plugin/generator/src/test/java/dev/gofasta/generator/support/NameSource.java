package dev.gofasta.generator.support;

import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names and fields as people might type them, the same for the same seed. */
public final class NameSource {

    /** Names that mean something to Java, SQL, Spring or the templates. */
    public static final List<String> NASTY_RESOURCES = List.of(
            ("Order Group Class Package Object Record Value Key Index Tag Line Client Location Service Filter Request Response"
                            + " Created Wanted Path Id Any Given Never Controller Configuration Import Operation Web Jpa Rest"
                            + " Entity Page Size List News Media Throw Extend Permit Header Body Query Process Module"
                            + " Application Wiring Type Member Select Entry APIKey OAuth2Token Line2 Event User Account"
                            + " RequestFilter ProtectedRow ExpectedVersion IfMatch Builder")
                    .split(" "));

    private static final List<String> NASTY_FIELDS = List.of(
            ("order group key value index type object member entry user from to id name page size sort request response filter"
                            + " service result created current location url path class package record getClass toString equals"
                            + " hash archived version recordVersion entity entities matching toSpecification applyTo serial"
                            + " xPosition planB checkIn APIKey OAuthToken list map set date time instant uuid string holder"
                            + " holders given then any when end start begin limit offset rows groups keys values lines isOpen"
                            + " all only other otherRequest find archive create update get find_by is_a plan file manual")
                    .split(" "));

    private static final String[] WORDS =
            ("order item line price unit total API URL ID customer x b news status day category person box quiz child media"
                            + " OAuth IPv4 mp3 tax key group user value note is in and or not e 2 address state index data")
                    .split(" ");

    /** Modifiers in a form that every type which takes them can have. */
    private static final Map<Modifier, String> EXAMPLES = Map.of(
            Modifier.OPTIONAL, "optional",
            Modifier.UNIQUE, "unique",
            Modifier.INDEX, "index",
            Modifier.LENGTH, "length=3",
            Modifier.PRECISION, "precision=2,2",
            Modifier.MIN, "min=1",
            Modifier.MAX, "max=1",
            Modifier.EMAIL, "email",
            Modifier.MANY, "many");

    private final Random random;

    public NameSource(long seed) {
        random = new Random(seed);
    }

    /** Returns each nasty field that is accepted. */
    public static List<String> usableNastyFields() {
        return NASTY_FIELDS.stream().filter(NameSource::isUsable).toList();
    }

    private static boolean isUsable(String field) {
        try {
            Names.requireField(field, 1);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** Returns one to three words in one of the spellings; not always an acceptable name. */
    public String resource() {
        return identifier();
    }

    /** Returns one to eight fields, no two of which are the same. */
    public String fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Stream<String> names = IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(i -> identifier());
        names.filter(NameSource::isUsable)
                .forEach(name -> fields.put(Name.of(name).column(), name + ":" + type()));
        return fields.isEmpty() ? "label:string" : String.join(" ", fields.values());
    }

    /** Each type as often as the others, with a modifier that it takes in half of the cases. */
    private String type() {
        FieldType[] types = FieldType.values();
        FieldType type = types[random.nextInt(types.length)];
        String argument = type == FieldType.ENUM ? "=open,in_progress" : type == FieldType.REFERENCES ? "=User" : "";
        List<Modifier> modifiers = Arrays.stream(Modifier.values())
                .filter(modifier -> modifier.appliesTo(type) && EXAMPLES.containsKey(modifier))
                .toList();
        Modifier modifier = modifiers.get(random.nextInt(modifiers.size()));
        return type.keyword() + argument + (random.nextBoolean() ? ":" + EXAMPLES.get(modifier) : "");
    }

    /** Returns words in one of the spellings that people use. */
    public String identifier() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        boolean snake = random.nextBoolean();
        return String.join(
                snake ? "_" : "",
                words.stream().map(word -> snake ? word : capitalized(word)).toList());
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
