package dev.gofasta.plugin.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in the shells themselves: each line is typed at a terminal, and the tab key is pressed behind it. */
class CompletionScriptsTests {

    /** What is typed, and what stands there after the tab key. */
    private static final Map<String, String> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("gofasta verif", "gofasta verify "),
            Map.entry("./gofasta verif", "./gofasta verify "),
            Map.entry("gofasta scaffold Product na", "gofasta scaffold Product na"),
            Map.entry("gofasta scaffold Product name:str", "gofasta scaffold Product name:string "),
            Map.entry("gofasta scaffold P a:int b:te", "gofasta scaffold P a:int b:text "),
            Map.entry("gofasta scaffold P name:string:uni", "gofasta scaffold P name:string:unique "),
            Map.entry("gofasta scaffold P name:string:le", "gofasta scaffold P name:string:length="),
            Map.entry("gofasta scaffold P state:enum=a,b:def", "gofasta scaffold P state:enum=a,b:default="),
            Map.entry("gofasta scaffold P flag:bool:uni", "gofasta scaffold P flag:bool:uni"),
            Map.entry("gofasta scaffold P --dry", "gofasta scaffold P --dry-run "),
            Map.entry("gofasta verify --onl", "gofasta verify --only="),
            Map.entry("gofasta verify --only=compi", "gofasta verify --only=compile "),
            Map.entry("gofasta verify --json=", "gofasta verify --json=pretty "),
            Map.entry("gofasta relation Pet belo", "gofasta relation Pet belongs-to "),
            Map.entry("gofasta explain GF_PATCH_STA", "gofasta explain GF_PATCH_STALE "),
            Map.entry("gofasta completion z", "gofasta completion zsh "),
            Map.entry("gofasta nothing x", "gofasta nothing x")));

    @TempDir
    private Path folder;

    @Test
    void bashCompletes() throws Exception {
        requireOnThePath("bash", "script");

        assertThat(typed("bash --norc --noprofile -i", Shell.BASH, """
                PS1=; source %s; dump() { printf '%%s|\\n' "$READLINE_LINE" >>%s; READLINE_LINE=; }; bind -x '"\\C-t": dump'
                """)).isEqualTo(LINES);
    }

    @Test
    void zshCompletes() throws Exception {
        requireOnThePath("zsh", "script");

        assertThat(typed("zsh -f -i", Shell.ZSH, """
                PS1=; autoload -Uz compinit; compinit -u -D; source %s
                dump() { print -r -- "$BUFFER|" >>%s; BUFFER=; }; zle -N dump; bindkey '^T' dump
                """)).isEqualTo(LINES);
    }

    @Test
    void fishCompletes() throws Exception {
        requireOnThePath("fish");
        Path script = Files.writeString(folder.resolve("gofasta.fish"), Shell.FISH.script());
        Map<String, String> completed = new TreeMap<>();

        for (String line : LINES.keySet()) {
            Process fish = new ProcessBuilder(
                            "fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'")
                    .redirectErrorStream(true)
                    .start();
            String found = output(fish).strip();
            completed.put(line, found.isEmpty() ? line : line.replaceAll("\\S+$", "") + found.replaceAll("\t.*", ""));
        }

        assertThat(completed).hasSameSizeAs(LINES);
        completed.forEach(
                (line, now) -> assertThat(now).isEqualTo(LINES.get(line).strip()));
    }

    @Test
    void everyScriptNamesEveryGoal() {
        for (Shell shell : Shell.values()) {
            assertThat(shell.script())
                    .contains(CompletionWords.ofCatalog().goals().keySet())
                    .doesNotContainPattern("@[A-Z]+@");
        }
    }

    /** Types all lines into one interactive session of {@code shell} and returns what stood there after the tab key. */
    private Map<String, String> typed(String shell, Shell language, String setUp) throws Exception {
        Path script = Files.writeString(folder.resolve("gofasta.script"), language.script());
        Path seen = folder.resolve("seen");
        StringBuilder keys = new StringBuilder(setUp.formatted(script, seen));
        LINES.keySet().forEach(line -> keys.append(line).append("\t\u0014"));
        keys.append("exit\n");
        ProcessBuilder session = new ProcessBuilder("script", "-qec", shell, "/dev/null").redirectErrorStream(true);
        session.environment().put("HOME", folder.toString());
        session.environment().put("TERM", "xterm");
        Process process = session.start();
        process.getOutputStream().write(keys.toString().getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String log = output(process);

        assertThat(seen).as(log).exists();
        List<String> after = Files.readAllLines(seen);
        assertThat(after).as(log).hasSameSizeAs(LINES.keySet());
        Map<String, String> completed = new TreeMap<>();
        for (String line : LINES.keySet()) {
            completed.put(line, after.get(completed.size()).replaceAll("\\|$", ""));
        }
        return completed;
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return text;
    }

    private static void requireOnThePath(String... programs) {
        for (String program : programs) {
            boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
            assumeTrue(there, program + " is not installed");
        }
    }
}
