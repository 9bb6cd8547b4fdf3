package org.deepworkbench.topology.core.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.imports.Fetching;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The conformance files for imports, with their own folder as library: errors stand where the files say. */
class OasisImportsTest {

    private static final Pattern LINES = Pattern.compile("errors_lines:\\s*([\\d, ]+)");
    private static final int FILES = 9;

    @Test
    void importsFailWhereTheFilesSaySo() throws Exception {
        List<Path> files = files();
        assertEquals(FILES, files.size());
        for (Path file : files) {
            ImportSettings own = new ImportSettings(List.of(file.getParent()), Fetching.NONE);
            List<Integer> told = TopologyDocument.open(TopologySource.of(file).with(own)).diagnostics().stream()
                    .filter(Diagnostic::isError).map(Diagnostic::line).toList();
            assertEquals(stated(Files.readString(file)), told, file.getFileName().toString());
        }
    }

    private static List<Integer> stated(String text) {
        Matcher lines = LINES.matcher(text);
        return lines.find() ? Stream.of(lines.group(1).split(",")).map(String::strip).map(Integer::valueOf).toList()
                : List.of();
    }

    private static List<Path> files() throws IOException {
        Path folder = corpus().resolve("tosca/oasis-open+tosca-community-contributions/tests/tosca_simple_yaml_1_0");
        if (!Files.isDirectory(folder)) {
            Assumptions.abort("corpus absent");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("3.5.7-imports")).sorted().toList();
        }
    }

    private static Path corpus() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples"))) {
            root = root.getParent();
        }
        Path beside = root.resolve("../shared/corpus").normalize();
        return Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).map(Path::of).orElse(beside);
    }
}
