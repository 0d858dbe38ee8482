package dev.gofasta.devservices.internal;

import org.testcontainers.DockerClientFactory;

/** Whether containers can be started; links Testcontainers. */
final class Docker {

    private Docker() {}

    /** Asked once: looking for it takes a while and leaves lines in the log. */
    static boolean isThere() {
        return Once.THERE;
    }

    private static final class Once {

        private static final boolean THERE = DockerClientFactory.instance().isDockerAvailable();
    }
}
