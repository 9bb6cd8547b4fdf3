package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files of a library folder that may hold TOSCA, listed once. Links are not followed; the listing is bounded. */
final class LibraryFolder {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 30;
    private static final Set<String> TEXTS = Set.of("yaml", "yml", "tosca");
    private static final Set<String> ARCHIVES = Set.of("csar", "zip");
    private static final Set<String> SKIPPED = Set.of("node_modules", "target");

    private final Path root;
    private final List<Path> texts = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private final Map<String, List<Path>> byName = new HashMap<>();

    LibraryFolder(Path root) {
        this.root = root;
        try {
            Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), MAX_DEPTH, new Lister());
        } catch (IOException unreadable) {
            texts.clear();
        }
        Collections.sort(texts);
        Collections.sort(archives);
        texts.forEach(file -> byName.computeIfAbsent(name(file), any -> new ArrayList<>()).add(file));
    }

    Path root() {
        return root;
    }

    /** {@return the texts, sorted} */
    List<Path> texts() {
        return texts;
    }

    /** {@return the archives, sorted} */
    List<Path> archives() {
        return archives;
    }

    /** {@return the texts of that file name, sorted} */
    List<Path> named(String fileName) {
        return byName.getOrDefault(fileName, List.of());
    }

    /** {@return the file system of an archive; it stays open as long as the library is used} */
    static Path open(Path archive) throws IOException {
        return FileSystems.newFileSystem(archive).getPath("/");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private final class Lister extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName() == null ? "" : name(folder);
            boolean skipped = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && TEXTS.contains(extension)) {
                texts.add(file);
            } else if (attributes.isRegularFile() && ARCHIVES.contains(extension)) {
                archives.add(file);
            }
            return texts.size() + archives.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
