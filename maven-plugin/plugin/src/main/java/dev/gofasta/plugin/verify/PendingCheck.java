package dev.gofasta.plugin.verify;

/** A check whose ground is not there yet: it is named and counted, so that nobody takes its silence for success. */
final class PendingCheck implements Check {

    private final String id;
    private final String missing;

    PendingCheck(String id, String missing) {
        this.id = id;
        this.missing = missing;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        return CheckResult.skip("not built yet: " + missing);
    }
}
