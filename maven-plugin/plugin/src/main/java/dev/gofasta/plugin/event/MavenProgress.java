package dev.gofasta.plugin.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the lines of a child Maven how far it has come. */
public final class MavenProgress implements Consumer<String> {

    private static final Pattern MOJO = Pattern.compile("\\[INFO] --- (?:[^:]*:)?([^:]+):[^:]+:(\\S+) .*");
    private static final Pattern TEST_CLASS = Pattern.compile(
            "\\[(?:INFO|ERROR|WARNING)] Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+),.* -- in (\\S+)");

    private final Events events;
    private String running = "";

    /** Tells {@code events}. */
    public MavenProgress(Events events) {
        this.events = events;
    }

    @Override
    public void accept(String line) {
        Matcher mojo = MOJO.matcher(line);
        if (mojo.matches()) {
            end();
            begin(mojo.group(2));
            return;
        }
        Matcher tests = TEST_CLASS.matcher(line);
        if (tests.matches()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("class", tests.group(5));
            data.put("run", Integer.parseInt(tests.group(1)));
            data.put("failed", Integer.parseInt(tests.group(2)) + Integer.parseInt(tests.group(3)));
            data.put("skipped", Integer.parseInt(tests.group(4)));
            events.tell("test.case", data);
        }
    }

    private void begin(String goal) {
        running = goal.equals("compile") || goal.equals("testCompile") ? "compile" : goal.equals("test") ? "test" : "";
        if (!running.isEmpty()) {
            events.tell(running + ".started", Map.of("goal", goal));
        }
    }

    /** Tells that what was going on has ended. */
    public void end() {
        if (!running.isEmpty()) {
            events.tell(running + ".finished", Map.of());
            running = "";
        }
    }
}
