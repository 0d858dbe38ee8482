package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/** Connections by a driver of our own class path: {@link java.sql.DriverManager} knows those of whoever asks it first. */
final class Drivers {

    private Drivers() {}

    static Connection connect(String driver, String url, @Nullable String user, @Nullable String password)
            throws SQLException {
        Properties properties = new Properties();
        if (user != null && password != null) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        Class<?> type = ClassUtils.resolveClassName(driver, Drivers.class.getClassLoader());
        Connection connection = ((Driver) BeanUtils.instantiateClass(type)).connect(url, properties);
        if (connection == null) {
            throw new SQLException(driver + " does not know the URL " + url);
        }
        return connection;
    }
}
