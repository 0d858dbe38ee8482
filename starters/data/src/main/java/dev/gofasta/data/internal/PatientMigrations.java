package dev.gofasta.data.internal;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Takes the time limit off the connection that runs a migration; the pool puts it back when it gets the connection. */
public final class PatientMigrations implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (context.getConnection().getNetworkTimeout() > 0) {
                context.getConnection().setNetworkTimeout(Runnable::run, 0);
            }
        } catch (SQLException | AbstractMethodError ex) {
            // Drivers that know no time limit have none to take off.
        }
    }

    @Override
    public String getCallbackName() {
        return "patientMigrations";
    }
}
