package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the model server in docs/architecture.md: who may know whom. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/org/deepworkbench/modelserver");
    private static final Pattern IMPORT =
            Pattern.compile("import (?:static )?org\\.deepworkbench\\.modelserver\\.([a-z]+)\\.");
    private static final Set<String> MODULES =
            Set.of("images", "retinopathy", "anomaly", "superresolution", "lattice", "foreign");
    private static final Set<String> SHARED =
            Set.of("classification", "networks", "augmentation", "pictures", "columns", "plots", "tensorboard");
    private static final Map<String, Set<String>> BELOW = Map.of("module", Set.of(), "torch", Set.of("module"),
            "learning", Set.of("module", "torch"), "training", Set.of("module"),
            "http", Set.of("module", "training"));

    @Test
    void arrowsPointDown() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        try (Stream<Path> packages = Files.list(SOURCES)) {
            for (Path folder : packages.filter(Files::isDirectory).toList()) {
                String name = folder.getFileName().toString();
                Set<String> allowed = allowed(name);
                imports(folder).stream().filter(known -> !known.equals(name) && !allowed.contains(known))
                        .forEach(known -> wrong.add(name + " -> " + known));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyPackageHasItsPlace() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES)) {
            for (Path folder : packages.filter(Files::isDirectory).toList()) {
                String name = folder.getFileName().toString();
                assertTrue(BELOW.containsKey(name) || MODULES.contains(name) || SHARED.contains(name), name);
            }
        }
    }

    private static Set<String> allowed(String name) {
        Set<String> kit = Set.of("module", "learning", "torch");
        if (BELOW.containsKey(name)) {
            return BELOW.get(name);
        }
        return Stream.of(kit, SHARED).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> imports(Path folder) throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : files) {
                IMPORT.matcher(Files.readString(file)).results().forEach(found -> known.add(found.group(1)));
            }
        }
        return known;
    }
}
