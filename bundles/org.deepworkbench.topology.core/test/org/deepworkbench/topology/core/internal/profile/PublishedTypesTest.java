package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.deepworkbench.topology.core.Samples;
import org.junit.jupiter.api.Test;

/** The carried types against those that their makers publish: names, types, values and parents are the same. */
class PublishedTypesTest {

    /** Where INDIGO's types differ, and why. */
    private static final Map<String, String> INDIGO = Map.of(
            "tosca.datatypes.Root", "one of the normative types",
            "tosca.artifacts.Deployment.Image.Container.Docker", "one of the normative types",
            "tosca.artifacts.Deployment.Image.Container.Docker.derived_from", "one of the normative types");

    @Test
    void indigoTypesAreAsPublished() {
        compare(Samples.indigoTypes(), TypeFile.INDIGO, INDIGO);
    }

    @Test
    void alienTypesAreAsPublished() {
        compare(Samples.alienTypes(), TypeFile.ALIEN, Map.of());
    }

    private static void compare(Path published, TypeFile carried, Map<String, String> explained) {
        SortedMap<String, String> theirs = TypeFacts.of(Samples.read(published));
        SortedMap<String, String> ours = TypeFacts.of(carried.text());
        Set<String> paths = new TreeSet<>(theirs.keySet());
        paths.addAll(ours.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(theirs.get(path), ours.get(path)) && !explained.containsKey(path)) {
                differences.add(path + ": published " + theirs.get(path) + ", carried " + ours.get(path));
            }
        }
        assertEquals(List.of(), differences);
        assertEquals(List.of(), explained.keySet().stream()
                .filter(path -> Objects.equals(theirs.get(path), ours.get(path))).toList(), "nothing to explain");
    }
}
