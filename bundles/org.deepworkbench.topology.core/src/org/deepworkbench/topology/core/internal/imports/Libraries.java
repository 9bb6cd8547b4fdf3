package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.type.TypeSource;

/**
 * The libraries of one {@link ImportSettings}. Whoever hands over the same settings again finds the folders as they
 * were; who wants them looked at anew makes new settings.
 */
final class Libraries {

    private static final int MAX_KEPT = 8;
    private static final Deque<Libraries> KEPT = new ArrayDeque<>();

    private final ImportSettings settings;
    private final List<Library> libraries;

    private Libraries(ImportSettings settings) {
        this.settings = settings;
        this.libraries = settings.libraries().stream().filter(Files::isDirectory).map(Library::new).toList();
    }

    static synchronized Libraries of(ImportSettings settings) {
        Optional<Libraries> known = KEPT.stream().filter(kept -> kept.settings == settings).findFirst();
        Libraries libraries = known.orElseGet(() -> new Libraries(settings));
        KEPT.remove(libraries);
        KEPT.addFirst(libraries);
        if (KEPT.size() > MAX_KEPT) {
            KEPT.removeLast();
        }
        return libraries;
    }

    /** {@return where types that no file imports are looked up} */
    Collection<? extends TypeSource> types() {
        return libraries;
    }

    /** {@return the file that answers the address best, of equally good ones that of the first library} */
    Optional<Tail> at(Address address, Importer importer) {
        return libraries.stream().map(library -> library.at(address, importer)).flatMap(Optional::stream)
                .reduce(Library::better);
    }

    /** {@return the archive or file of types that declares the name and version, {@code name:version}} */
    Optional<Library.Archive> archive(String nameAndVersion) {
        return first(library -> library.archive(nameAndVersion));
    }

    /** {@return the versions that any library has of an archive} */
    Collection<String> versions(String name) {
        Collection<String> versions = new TreeSet<>();
        libraries.forEach(library -> versions.addAll(library.versions(name)));
        return versions;
    }

    /** {@return the libraries' folders that hold the file} */
    List<Path> around(Path file) {
        List<Path> roots = new ArrayList<>();
        libraries.stream().map(Library::root).filter(file::startsWith).forEach(roots::add);
        return roots;
    }

    private <T> Optional<T> first(Function<Library, Optional<T>> question) {
        return libraries.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
