package dev.gofasta.database;

import java.util.List;

/** What one goal does with the database of an application. */
@FunctionalInterface
interface Action {

    /**
     * Does it.
     *
     * @return what the goal has to say, in its order
     * @throws ActionException when it can't be done, or not whole
     */
    List<Row> run(UsedApplication application, Options options);
}
