package org.deepworkbench.cli.internal.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through folders for topologies: files that declare a {@code tosca_definitions_version}, and archives. Links are
 * not followed; hidden folders and those that builds make are left out.
 */
final class TopologySearch extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 64;
    /** As much as a topology may have. */
    private static final int LARGEST_BYTES = 8 << 20;
    private static final Set<String> MADE = Set.of("target", "node_modules");
    private static final Set<String> TEXTS = Set.of("yaml", "yml", "tosca", "json");
    private static final String DECLARED = "tosca_definitions_version";
    /** Read as Latin 1, in which a byte order mark is three characters. */
    private static final Pattern DECLARATION = Pattern
            .compile("(?m)^(\u00EF\u00BB\u00BF)?[ {]*[\"']?" + DECLARED + "[\"']?[ \t]*:");

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private TopologySearch(Path root) {
        this.root = root;
    }

    /**
     * {@return the topologies in a folder, sorted}
     *
     * @throws IOException if the folder cannot be opened
     */
    static List<Path> in(Path folder) throws IOException {
        TopologySearch search = new TopologySearch(folder);
        Files.walkFileTree(folder, Set.of(), DEEPEST, search);
        search.found.sort(null);
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = name(folder);
        boolean leftOut = !folder.equals(root) && (name.startsWith(".") || MADE.contains(name));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** Only a regular file is opened: a pipe would be waited for without an end. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !name(file).startsWith(".") && isTopology(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isTopology(Path file) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TopologyOpener.isArchive(file) ? ending.equals("csar") : TEXTS.contains(ending) && declares(file);
    }

    /** A folder inside that may not be read is no reason to leave out the others; a file is judged, and told. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        found.add(file);
        return FileVisitResult.CONTINUE;
    }

    private static boolean declares(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LARGEST_BYTES), StandardCharsets.ISO_8859_1);
            return start.contains(DECLARED) && DECLARATION.matcher(start).find();
        } catch (IOException unreadable) {
            return true; // judging it tells why
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
