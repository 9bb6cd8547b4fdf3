package org.deepworkbench.cli.internal.topology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the folder that a topology belongs to: its relative imports may reach whatever is in it, and nothing else. It
 * is the first of these: a folder that was named on the command line and holds the file; the nearest folder above the
 * file that is marked as a project, a repository or an unpacked archive; the folder that the command was called in, if
 * it holds the file; the file's own folder.
 */
final class ProjectFolder {

    private static final List<String> MARKS = List.of("TOSCA-Metadata", ".git", ".project");

    private ProjectFolder() {
    }

    /**
     * @param file  the topology
     * @param named folders that were named on the command line
     * @param here  the folder that the command was called in
     */
    static Path of(Path file, Collection<Path> named, Path here) {
        Path absolute = file.toAbsolutePath().normalize();
        Path own = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        Optional<Path> given = named.stream().map(folder -> folder.toAbsolutePath().normalize())
                .filter(absolute::startsWith).findFirst();
        if (given.isPresent()) {
            return given.get();
        }
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (MARKS.stream().map(folder::resolve).anyMatch(Files::exists)) {
                return folder;
            }
        }
        Path caller = here.toAbsolutePath().normalize();
        return absolute.startsWith(caller) ? caller : own;
    }
}
