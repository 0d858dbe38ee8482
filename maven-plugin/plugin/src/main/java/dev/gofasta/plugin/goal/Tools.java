package dev.gofasta.plugin.goal;

import dev.gofasta.plugin.config.ConfigurationSource;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.maven.Maven;
import dev.gofasta.plugin.openapi.ApiDescriber;
import dev.gofasta.plugin.wiring.WiringProver;

/**
 * What goals leave work to that needs more than the project's files.
 *
 * @param maven the Maven that runs the goal
 * @param wiring what proves the bean graph of the project
 * @param database what works on the database of the project
 * @param api what describes the API of the project
 * @param configuration what knows the configuration keys of the project's libraries
 */
public record Tools(
        Maven maven, WiringProver wiring, DatabaseWork database, ApiDescriber api, ConfigurationSource configuration) {}
