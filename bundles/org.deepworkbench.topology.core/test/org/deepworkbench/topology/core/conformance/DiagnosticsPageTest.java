package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/diagnostics.md} against the validator: each example has its fault, there, and no other. */
class DiagnosticsPageTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([A-Z_]+)\\R(.*?)(?=^##|\\z)");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\R(.*?)^```$");
    private static final Map<String, Severity> SEVERITIES = Map.of("**Error.**", Severity.ERROR, "**Warning.**",
            Severity.WARNING, "**Note.**", Severity.INFO);
    private static final String MARK = "# ←";

    @TempDir
    private Path folder;

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        Matcher matcher = SECTION.matcher(Files.readString(Corpus.repositoryRoot().resolve("docs/diagnostics.md")));
        while (matcher.find()) {
            sections.put(matcher.group(1), matcher.group(2));
        }
        return sections;
    }

    @Test
    void everyCodeIsOnThePage() throws IOException {
        assertEquals(Stream.of(DiagnosticCode.values()).map(Enum::name).sorted().toList(),
                List.copyOf(sections().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> examplesHaveTheirFaultAndNoOther() throws IOException {
        return sections().entrySet().stream()
                .map(section -> DynamicTest.dynamicTest(section.getKey(), () -> {
                    Matcher example = EXAMPLE.matcher(section.getValue());
                    if (example.find()) {
                        judge(section.getKey(), severity(section.getValue()), example.group(1));
                    } else {
                        assertTrue(section.getValue().contains("\nNo example: "), "neither example nor reason");
                    }
                }));
    }

    private void judge(String code, Severity severity, String example) throws Exception {
        Path file = Files.writeString(folder.resolve("example.yaml"), example);
        List<Diagnostic> found = TopologyDocument.open(file).diagnostics();
        assertEquals(List.of(code), found.stream().map(each -> each.code().name()).toList(), found::toString);
        assertEquals(severity, found.get(0).severity());
        List<String> lines = example.lines().toList();
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(MARK))
                .forEach(i -> assertEquals(i + 1, found.get(0).line(), found::toString));
    }

    private static Severity severity(String section) {
        return SEVERITIES.entrySet().stream().filter(each -> section.stripLeading().startsWith(each.getKey()))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
    }
}
