package org.deepworkbench.topology.core.edit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The files that people wrote; tests of them are left out where they are absent. */
final class CorpusFiles {

    private CorpusFiles() {
    }

    static Path root() {
        return Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).map(Path::of)
                .orElseGet(() -> repository().resolve("../shared/corpus")).normalize().resolve("tosca");
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** {@return all YAML files, in the order of their names} */
    static List<Path> yaml() throws IOException {
        if (!Files.isDirectory(root())) {
            Assumptions.abort("corpus absent");
        }
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file)).sorted()
                    .toList();
        }
    }

    /** {@return the text of a file; nothing for one that is not in UTF-8} */
    static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
