package dev.gofasta.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The tables in Markdown: medians of the rounds with the lowest and the highest. A ratio is the median of those of each round. */
final class SecurityReport {

    private static final double AIM = 0.85;

    private final Samples samples;
    private final int rounds;
    private final int cores;
    private final StringBuilder text = new StringBuilder();

    SecurityReport(Samples samples, int rounds, int cores) {
        this.samples = samples;
        this.rounds = rounds;
        this.cores = cores;
    }

    String text() {
        crud();
        rateLimit();
        logins();
        return text.toString();
    }

    private void crud() {
        line("### CRUD with all filters");
        line("");
        line("| requests per second | rounds | all filters | none | ratio | aim | |");
        line("|---|---|---|---|---|---|---|");
        Spread ratio = ratio("crud", Rounds.SECURED, SecurityBench.PLAIN, Samples.Sample::perSecond);
        String verdict = ratio.median() >= AIM ? "PASS" : "MISSED";
        line(row(
                        "create, show, replace, page of 20, archive",
                        "crud",
                        SecurityBench.PLAIN,
                        Samples.Sample::perSecond,
                        "%.0f",
                        1)
                + String.format(Locale.ROOT, " at least %.2f | %s |", AIM, verdict));
        line("");
        line("| milliseconds | rounds | all filters | none | ratio |");
        line("|---|---|---|---|---|");
        line(row("99th percentile of all", "crud", SecurityBench.PLAIN, Samples.Sample::p99, "%.2f", 1e-3));
        for (String step : Shelf.STEPS) {
            line(row("median of " + step, "crud:" + step, SecurityBench.PLAIN, Samples.Sample::p50, "%.2f", 1e-3));
        }
        line("");
    }

    private void rateLimit() {
        line("### Rate limiter");
        line("");
        line("| one product by id | rounds | limits in memory | no limits | ratio |");
        line("|---|---|---|---|---|");
        line(row("requests per second", "rate-limit", SecurityBench.UNLIMITED, Samples.Sample::perSecond, "%.0f", 1));
        line(row(
                "99th percentile, milliseconds",
                "rate-limit",
                SecurityBench.UNLIMITED,
                Samples.Sample::p99,
                "%.2f",
                1e-3));
        line("");
        line("One decision alone, in one thread: "
                + spread("decision", "callers-1", Samples.Sample::p50).text("%.0f", 1e3) + " ns for one caller, "
                + spread("decision", "callers-10000", Samples.Sample::p50).text("%.0f", 1e3)
                + " ns for 10,000 callers in turn.");
        line("");
    }

    private void logins() {
        line("### Logins");
        line("");
        line("| per second | rounds | logins | bare Argon2id hashes | ratio |");
        line("|---|---|---|---|---|");
        line(row("together", "login", Rounds.BARE, Samples.Sample::perSecond, "%.1f", 1));
        line(row(
                "of each of " + cores + " cores",
                "login",
                Rounds.BARE,
                Samples.Sample::perSecond,
                "%.1f",
                1.0 / cores));
        line("");
        line("Refreshed logins: "
                + spread("refresh", Rounds.SECURED, Samples.Sample::perSecond).text("%.0f", 1)
                + " per second, 99th percentile "
                + spread("refresh", Rounds.SECURED, Samples.Sample::p99).text("%.2f", 1e-3) + " ms.");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String row(
            String label,
            String scenario,
            String other,
            ToDoubleFunction<Samples.Sample> figure,
            String form,
            double unit) {
        return "| " + label + " | " + rounds + " + " + rounds + " | "
                + spread(scenario, Rounds.SECURED, figure).text(form, unit) + " | "
                + spread(scenario, other, figure).text(form, unit) + " | "
                + ratio(scenario, Rounds.SECURED, other, figure).text("%.2f", 1) + " |";
    }

    private Spread spread(String scenario, String side, ToDoubleFunction<Samples.Sample> figure) {
        return Spread.of(samples.of(scenario, side).stream().mapToDouble(figure).toArray());
    }

    private Spread ratio(String scenario, String side, String other, ToDoubleFunction<Samples.Sample> figure) {
        List<Samples.Sample> ones = samples.of(scenario, side);
        List<Samples.Sample> others = samples.of(scenario, other);
        double[] ratios = new double[ones.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(ones.get(i)) / figure.applyAsDouble(others.get(i));
        }
        return Spread.of(ratios);
    }

    private record Spread(double median, double lowest, double highest) {

        static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int last = sorted.length - 1;
            return new Spread((sorted[last / 2] + sorted[(last + 1) / 2]) / 2, sorted[0], sorted[last]);
        }

        String text(String form, double unit) {
            return String.format(
                    Locale.ROOT,
                    form + " (" + form + " to " + form + ")",
                    median * unit,
                    lowest * unit,
                    highest * unit);
        }
    }
}
