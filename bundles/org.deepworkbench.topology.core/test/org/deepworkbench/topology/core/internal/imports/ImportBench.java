package org.deepworkbench.topology.core.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.imports.Fetching;
import org.deepworkbench.topology.core.imports.ImportSettings;

/** Files in a folder that import each other, and what is said of them. */
final class ImportBench {

    private final Path folder;

    ImportBench(Path folder) {
        this.folder = folder;
    }

    /** {@return a file of types that defines node types of these names, after the lines given} */
    static String types(String head, String... names) {
        StringBuilder text = new StringBuilder("tosca_definitions_version: tosca_simple_yaml_1_0\n").append(head)
                .append(names.length == 0 ? "" : "node_types:\n");
        for (String name : names) {
            text.append("  ").append(name).append(":\n    derived_from: tosca.nodes.Root\n");
        }
        return text.toString();
    }

    /** {@return a topology whose imports section, from line 2, holds these lines, and one node of the type} */
    static String topology(String imports, String type) {
        return "tosca_definitions_version: tosca_simple_yaml_1_0\nimports:\n" + imports.indent(2)
                + "topology_template:\n  node_templates:\n    node:\n      type: " + type + "\n";
    }

    /** Writes a file, with the folders above it. */
    Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** {@return what is said of a file whose project is its own folder} */
    List<Diagnostic> judge(String path, String... libraries) throws FaultException {
        return judge(path, settings(libraries));
    }

    List<Diagnostic> judge(String path, ImportSettings settings) throws FaultException {
        return TopologyDocument.open(TopologySource.of(folder.resolve(path)).with(settings)).diagnostics();
    }

    ImportSettings settings(String... libraries) {
        return new ImportSettings(Arrays.stream(libraries).map(folder::resolve).toList(), Fetching.NONE);
    }

    /** Asserts that this is said, each as {@code CODE:line}, and nothing else. */
    static void assertTold(List<Diagnostic> told, String... expected) {
        assertEquals(List.of(expected), told.stream().map(each -> each.code() + ":" + each.line()).toList(),
                () -> told.toString());
    }
}
