package dev.gofasta.it;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.clickhouse.ClickHouseContainer;

/** ClickHouse's own server in a container, where there is Docker and no Node. */
record ClickHouseServer(ClickHouseContainer container) implements ClickHouseEngine.Server {

    static boolean isAvailable() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static ClickHouseServer start() {
        // Its own default is one that generated services refuse.
        ClickHouseContainer container =
                new ClickHouseContainer(System.getProperty("it.clickhouse")).withPassword("tests-in-a-container");
        container.start();
        return new ClickHouseServer(container);
    }

    @Override
    public String url() {
        return container.getHttpUrl();
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public boolean compresses() {
        return true;
    }

    @Override
    public void stop() {
        container.stop();
    }
}
