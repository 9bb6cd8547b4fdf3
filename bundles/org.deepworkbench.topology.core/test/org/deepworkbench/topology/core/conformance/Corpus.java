package org.deepworkbench.topology.core.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.imports.Fetching;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.Assumptions;

/**
 * The files that people wrote, read where they are present: {@code $DEEP_WORKBENCH_CORPUS}, else
 * {@code ../shared/corpus} beside the repository. A path of a file is {@code owner/repository/path}; its folder on disk
 * is {@code owner+repository}.
 */
final class Corpus {

    private final Path tosca;
    private final List<Path> repositories;

    private Corpus(Path tosca) {
        this.tosca = tosca;
        this.repositories = folders(tosca);
    }

    /** {@return the corpus; the test is left out where it is absent} */
    static Corpus open() {
        Optional<Corpus> corpus = find();
        if (corpus.isEmpty()) {
            Assumptions.abort("corpus absent");
        }
        return corpus.get();
    }

    /** {@return the corpus, where it is present} */
    static Optional<Corpus> find() {
        Path folder = Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).map(Path::of)
                .orElseGet(() -> repositoryRoot().resolve("../shared/corpus")).resolve("tosca").normalize();
        return Files.isDirectory(folder) ? Optional.of(new Corpus(folder)) : Optional.empty();
    }

    /** {@return the folder of this project} */
    static Path repositoryRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** {@return the file of such a path} */
    Path file(String path) {
        return repository(path).resolve(path.split("/", 3)[2]);
    }

    /** One of each kind, so that the libraries are looked at once. */
    private final Map<List<Path>, ImportSettings> settings = new HashMap<>();

    /** {@return the folder of the repository that the path is in} */
    Path repository(String path) {
        String[] parts = path.split("/", 3);
        return tosca.resolve(parts[0] + "+" + parts[1]);
    }

    /** {@return the path of a file} */
    String path(Path file) {
        return tosca.relativize(file).toString().replace('\\', '/').replaceFirst("\\+", "/");
    }

    /** {@return a document of the file, its own repository before all others as libraries} */
    TopologyDocument document(String path) {
        Path own = repository(path);
        List<Path> libraries = Stream.concat(Stream.of(own), repositories.stream().filter(each -> !each.equals(own)))
                .toList();
        return document(path, own, libraries);
    }

    /** {@return a document of the file, with one folder as its project and only library} */
    TopologyDocument document(String path, Path library) {
        return document(path, library, List.of(library));
    }

    private TopologyDocument document(String path, Path project, List<Path> libraries) {
        System.out.println("corpus file: " + path);
        try {
            return TopologyDocument.open(TopologySource.of(file(path), project)
                    .with(settings.computeIfAbsent(libraries, folders -> new ImportSettings(folders, Fetching.NONE))));
        } catch (FaultException unreadable) {
            throw new AssertionError(path, unreadable);
        }
    }

    /** {@return all topology and type files, in the order of their paths} */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(tosca)) {
            return all.filter(file -> file.toString().matches(".*\\.(ya?ml|tosca)")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
