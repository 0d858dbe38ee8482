package dev.gofasta.seeds;

/** A seeder that the test makes up. */
record TestSeeder(String name, int order, String version, Runnable work) implements Seeder {

    TestSeeder(String name, int order, Runnable work) {
        this(name, order, "1", work);
    }

    @Override
    public void seed() {
        work.run();
    }
}
