package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * All checks, looked at side by side, so that a slow one costs its own time only.
 *
 * @param probes what each has found, in the order of the checks
 * @param findings what is to be mended: errors for what failed, warnings for the rest
 */
public record Examination(List<Probe> probes, List<Diagnostic> findings) {

    static Examination of(List<Check> checks) {
        ExecutorService pool = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "gofasta-probe");
            thread.setDaemon(true);
            return thread;
        });
        long start = System.nanoTime();
        try {
            List<Future<Verdict>> looking =
                    checks.stream().map(check -> pool.submit(check.look())).toList();
            List<Probe> probes = new ArrayList<>();
            List<Diagnostic> findings = new ArrayList<>();
            for (int i = 0; i < checks.size(); i++) {
                Check check = checks.get(i);
                Verdict verdict = await(looking.get(i), check, start);
                probes.add(new Probe(check.id(), verdict.status(), verdict.found(), check.wanted(), verdict.advice()));
                if (verdict.status() == Probe.Status.FAIL || verdict.status() == Probe.Status.WARN) {
                    findings.add(finding(check, verdict));
                }
            }
            return new Examination(List.copyOf(probes), List.copyOf(findings));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Verdict await(Future<Verdict> looking, Check check, long start) {
        try {
            long left = check.longest().toNanos() - (System.nanoTime() - start);
            return looking.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException ex) {
            looking.cancel(true);
            return Verdict.warn(
                    "no answer within " + check.longest().toSeconds() + " s", "Try it by hand; it may hang.");
        } catch (ExecutionException ex) {
            return Verdict.warn("could not be looked at: " + ex.getCause(), "Look at it by hand.");
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Verdict.skip("interrupted");
        }
    }

    private static Diagnostic finding(Check check, Verdict verdict) {
        Diagnostic finding = new Diagnostic(
                ProblemCode.GF_ENV_UNFIT,
                verdict.status() == Probe.Status.FAIL ? Severity.ERROR : Severity.WARNING,
                check.id() + ": " + verdict.found() + "; wanted: " + check.wanted() + ".",
                "gofasta",
                verdict.location(),
                verdict.advice());
        return verdict.fix() == null ? finding : finding.withFixes(verdict.fix());
    }
}
