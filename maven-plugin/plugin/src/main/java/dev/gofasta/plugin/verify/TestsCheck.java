package dev.gofasta.plugin.verify;

import dev.gofasta.plugin.maven.TestReports;

/** Whether the tests pass. */
final class TestsCheck implements Check {

    @Override
    public String id() {
        return "tests";
    }

    @Override
    public String needs() {
        return CompileCheck.ID;
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Build build = inspection.build();
        if (!build.compiled()) {
            return CheckResult.skip("the project does not compile");
        }
        if (!build.main().ran(Build.SUREFIRE)) {
            return CheckResult.skip("Maven failed before it ran the tests");
        }
        return judge(build.tests(), inspection).in(build.main().timeOf(Build.SUREFIRE));
    }

    private static CheckResult judge(TestReports tests, Inspection inspection) {
        if (!tests.failures().isEmpty()) {
            return CheckResult.fail(
                    "%d of %d tests failed".formatted(tests.failures().size(), tests.total()),
                    new TestFindings(inspection.project(), inspection.changes()).of(tests.failures()));
        }
        if (tests.switchedOff()) {
            return CheckResult.skip("the tests are switched off");
        }
        if (tests.total() == tests.skipped()) {
            return CheckResult.warn(tests.total() == 0 ? "there are no tests" : "all tests are disabled");
        }
        String skipped = tests.skipped() == 0 ? "" : ", " + tests.skipped() + " disabled";
        return CheckResult.pass((tests.total() == 1 ? "1 test" : tests.total() + " tests") + skipped);
    }
}
