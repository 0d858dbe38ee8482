package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import dev.gofasta.seeds.Seeder;
import java.util.Arrays;
import org.springframework.aop.support.AopUtils;

/** Makes a seed of a seeder. */
final class CodeSeed {

    private static final int MAX_NAME = 200;

    private CodeSeed() {}

    /**
     * Makes the seed.
     *
     * @throws SeedException when its name or order cannot be used
     */
    static Seed of(Seeder seeder) {
        Class<?> type = AopUtils.getTargetClass(seeder);
        String name = seeder.name();
        if (name.isBlank() || name.length() > MAX_NAME || seeder.order() < 0) {
            throw new SeedException(
                    "The seeder %s has the name '%s' and the order %d.".formatted(type.getName(), name, seeder.order()),
                    "Give it a name of 1 to " + MAX_NAME + " characters and an order from 0.");
        }
        return new Seed(
                name,
                type.getName(),
                seeder.order(),
                seeder.environments(),
                Checksum.of(seeder.version()),
                true,
                target -> run(seeder, type));
    }

    private static void run(Seeder seeder, Class<?> type) {
        try {
            seeder.seed();
        } catch (RuntimeException ex) {
            throw new SeedFailure(place(type, ex), Messages.of(ex), ex);
        }
    }

    /** The source line of the seeder where it began to go wrong, if a stack trace tells. */
    private static String place(Class<?> type, RuntimeException failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(element -> element.getClassName().equals(type.getName()))
                .filter(element -> element.getFileName() != null && element.getLineNumber() > 0)
                .findFirst()
                .map(element -> "%s/%s:%d"
                        .formatted(
                                type.getPackageName().replace('.', '/'),
                                element.getFileName(),
                                element.getLineNumber()))
                .orElseGet(type::getName);
    }
}
