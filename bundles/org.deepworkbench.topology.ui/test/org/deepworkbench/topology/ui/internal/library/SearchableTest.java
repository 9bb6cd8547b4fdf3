package org.deepworkbench.topology.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchableTest {

    private final Searchable marathon = Searchable.of("Docker.Marathon",
            "tosca.nodes.indigo.Container.Application.Docker.Marathon", "Keeps a service alive on Mesos.");

    @Test
    void namesAreSplitAtPointsAndCapitals() {
        assertEquals(List.of("block", "storage"), Searchable.split("BlockStorage"));
        assertEquals(List.of("dbms", "server"), Searchable.split("DBMSServer"));
        assertEquals(List.of("lrms", "worker", "node", "2"), Searchable.split("LRMS.WorkerNode_2"));
        assertEquals(List.of(), Searchable.split(" .-"));
    }

    @Test
    void whatIsNearerToTheNameIsNearer() {
        List<String> fartherAndFarther = List.of("docker.marathon", "dock", "mara", "dmar", "athon", "indigo",
                "igo.cont", "mesos", "live");
        List<Integer> distances = fartherAndFarther.stream().map(word -> marathon.distance(word).getAsInt()).toList();
        assertEquals(distances.stream().sorted().distinct().toList(), distances);
    }

    @Test
    void aWordThatIsNowhereFindsNothing() {
        assertEquals(OptionalInt.empty(), marathon.distance("chronos"));
        assertEquals(OptionalInt.empty(), marathon.distance("on m".replace(" ", "x")));
    }

    @Test
    void humpsCanBeLeftOutButNotSwapped() {
        List<String> humps = List.of("container", "application", "docker", "marathon");
        assertTrue(Stream.of("cadm", "coma", "appdoc", "marathon", "").allMatch(word -> Humps.match(humps, word)));
        assertFalse(Stream.of("mc", "cx", "marathons", "ontainer").anyMatch(word -> Humps.match(humps, word)));
        assertFalse(Humps.match(humps, "c".repeat(100)));
    }

    @Test
    void aNameMadeToBeSlowIsNot() {
        Searchable evil = Searchable.of("A.".repeat(100_000), "a.".repeat(100_000), "");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> evil.distance("a".repeat(60) + "b"));
    }
}
