package dev.gofasta.plugin.status;

import dev.gofasta.plugin.config.ConfigCheck;

/** Whether the libraries know the keys of the configuration files. */
final class ConfigurationComparison implements Comparison {

    @Override
    public String kind() {
        return "config";
    }

    @Override
    public Compared compare(Inspected project) {
        return ConfigCheck.ifKnown(project.root(), project.project())
                .map(Compared::of)
                .orElseGet(() -> Compared.skip(
                        "which keys there are is not known yet, or not any more; run: " + ConfigCheck.COMMAND));
    }
}
