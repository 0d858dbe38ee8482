package dev.gofasta.plugin.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Asks an application how it is. */
public final class Health {

    private static final int PATIENCE_MS = 1000;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private Health() {}

    /** What it said. */
    public enum Said {
        UP,
        /** Neither the path of gofasta nor that of Actuator is there, or both are guarded. */
        NOTHING,
        DOWN
    }

    /** Asks the application at {@code url}, which ends without a slash. */
    public static Said of(String url) {
        int health = status(url + "/health");
        if (health == OK) {
            return Said.UP;
        }
        if (health < 0 || health >= 500) {
            return Said.DOWN;
        }
        int actuator = status(url + "/actuator/health");
        return actuator == OK ? Said.UP : actuator < 0 || actuator > NOT_FOUND ? Said.DOWN : Said.NOTHING;
    }

    /** Returns the status of the answer, or -1 where there is none. */
    private static int status(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException ex) {
            return -1;
        }
    }
}
