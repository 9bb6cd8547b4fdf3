package org.deepworkbench.topology.core.internal.imports;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an importing file is.
 *
 * @param file    the file; empty for a text that is in none
 * @param root    the folder that its relative imports may not leave; empty where there is no file
 * @param address its address, for a file that was fetched
 */
record Importer(Optional<Path> file, Optional<Path> root, Optional<URI> address) {

    /** {@return a file of this machine} */
    static Importer of(Path file, Path root) {
        return new Importer(Optional.of(file), Optional.of(root), Optional.empty());
    }

    /** {@return a file that was fetched from the address} */
    static Importer at(URI address) {
        return new Importer(Optional.empty(), Optional.empty(), Optional.of(address));
    }

    /** {@return the file beside this one; empty for a name that no file has} */
    Optional<Path> beside(String name) {
        try {
            String path = name.startsWith("file:") ? name.substring("file:".length()) : name;
            return file.map(from -> from.resolveSibling(path).normalize());
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /** {@return the address beside this file's; empty for a file that was not fetched} */
    Optional<Address> besideAddress(String name) {
        try {
            return address.map(from -> from.resolve(name).toString()).flatMap(Address::of);
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** {@return the file's name for people, as short as it is clear} */
    String label() {
        return file.map(path -> root.filter(path::startsWith).map(above -> above.relativize(path)).orElse(path))
                .map(Path::toString).or(() -> address.map(URI::toString)).orElse("");
    }
}
