package org.deepworkbench.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md, enforced: arrows point down, and only there. */
class FloorsTest {

    private static final String PREFIX = "org.deepworkbench.";

    private static final Set<String> CORE =
            Set.of("topology.model", "topology.core", "catalog.core", "data.core", "run.core", "account.core");
    private static final Set<String> ENGINES = Set.of("engine.local", "engine.docker", "engine.indigo", "compute");
    private static final Set<String> UI = Set.of("ui", "topology.ui", "catalog.ui", "run.ui");

    private static final Map<String, BundleManifest> MANIFESTS = new HashMap<>();
    private static final Map<String, String> BUNDLE_OF_PACKAGE = new HashMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("bundles")))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).toList()) {
                BundleManifest manifest = BundleManifest.read(folder);
                assertEquals(folder.getFileName().toString(), manifest.name(), "folder and symbolic name");
                MANIFESTS.put(shortName(manifest.name()), manifest);
                manifest.exportedPackages().forEach(p -> BUNDLE_OF_PACKAGE.put(p, shortName(manifest.name())));
            }
        }
        assertTrue(MANIFESTS.containsKey("spi"), "no bundles found: " + MANIFESTS.keySet());
    }

    @Test
    void arrowsPointDown() {
        List<String> wrong = new ArrayList<>();
        MANIFESTS.forEach((bundle, manifest) -> {
            for (String neighbour : neighbours(manifest)) {
                if (!mayUse(bundle, neighbour)) {
                    wrong.add(bundle + " -> " + neighbour);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyBundleStandsOnAFloor() {
        Set<String> unknown = new TreeSet<>(MANIFESTS.keySet());
        unknown.removeAll(CORE);
        unknown.removeAll(ENGINES);
        unknown.removeAll(UI);
        unknown.removeAll(Set.of("spi", "app", "cli", "sandbox", "gef.compat"));
        assertEquals(Set.of(), unknown, "not in the picture");
    }

    @Test
    void nothingBelowTheUiKnowsAWidget() {
        List<String> wrong = new ArrayList<>();
        MANIFESTS.forEach((bundle, manifest) -> {
            if (!UI.contains(bundle) && !bundle.equals("app") && !bundle.equals("gef.compat")) {
                Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                        .filter(FloorsTest::isWidgetToolkit).forEach(name -> wrong.add(bundle + " -> " + name));
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** The model of topologies is EMF's; whoever does not read topologies does without. */
    @Test
    void enginesAndOtherCoresKnowNoEmf() {
        List<String> wrong = new ArrayList<>();
        MANIFESTS.forEach((bundle, manifest) -> {
            if (neighbours(manifest).stream().noneMatch(name -> name.startsWith("topology."))
                    && !bundle.startsWith("topology.")) {
                Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                        .filter(name -> name.startsWith("org.eclipse.emf")).forEach(n -> wrong.add(bundle + " -> " + n));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void gefStaysInTheComposer() {
        List<String> users = new ArrayList<>();
        MANIFESTS.forEach((bundle, manifest) -> {
            boolean uses = Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                    .anyMatch(name -> name.startsWith("org.eclipse.gef") || name.startsWith("org.eclipse.draw2d"));
            if (uses) {
                users.add(bundle);
            }
        });
        assertEquals(List.of("topology.ui"), users);
    }

    @Test
    void internalPackagesAreNotExported() {
        List<String> exported = new ArrayList<>();
        for (Map.Entry<String, String> entry : BUNDLE_OF_PACKAGE.entrySet()) {
            if (entry.getKey().contains(".internal") && !isForTestsOnly(entry.getValue(), entry.getKey())) {
                exported.add(entry.getKey());
            }
        }
        assertEquals(List.of(), exported);
    }

    private static boolean mayUse(String bundle, String neighbour) {
        if (neighbour.equals("spi")) {
            return true;
        }
        return switch (bundle) {
            case "spi" -> false;
            case "topology.core" -> neighbour.equals("topology.model");
            case "catalog.core" -> neighbour.equals("data.core");
            case "ui" -> false;
            case "app" -> true;
            case "sandbox" -> CORE.contains(neighbour);
            case "cli" -> !UI.contains(neighbour);
            default -> UI.contains(bundle) && (CORE.contains(neighbour) || neighbour.equals("ui"));
        };
    }

    private static Set<String> neighbours(BundleManifest manifest) {
        Set<String> names = new TreeSet<>();
        manifest.requiredBundles().stream().filter(name -> name.startsWith(PREFIX))
                .forEach(name -> names.add(shortName(name)));
        manifest.importedPackages().stream().filter(BUNDLE_OF_PACKAGE::containsKey)
                .forEach(name -> names.add(BUNDLE_OF_PACKAGE.get(name)));
        names.remove(shortName(manifest.name()));
        return names;
    }

    private static boolean isForTestsOnly(String bundle, String internalPackage) {
        try {
            String text = Files.readString(Path.of(System.getProperty("bundles"), PREFIX + bundle,
                    "META-INF/MANIFEST.MF")).replace("\r", "").replace("\n ", "");
            return text.contains(internalPackage + ";x-friends:=");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWidgetToolkit(String name) {
        return Stream.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.gef",
                "org.eclipse.draw2d", "org.eclipse.swtchart").anyMatch(name::startsWith);
    }

    private static String shortName(String symbolicName) {
        return symbolicName.substring(PREFIX.length());
    }
}
