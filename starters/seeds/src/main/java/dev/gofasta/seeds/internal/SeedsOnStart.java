package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.Seeds;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Runs the seeds when all beans are there, before requests are taken. */
public final class SeedsOnStart implements SmartInitializingSingleton {

    private final Seeds seeds;

    public SeedsOnStart(Seeds seeds) {
        this.seeds = seeds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        seeds.run();
    }
}
