package org.deepworkbench.topology.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void swappedMissingAndExtraLettersAreNear() {
        List<String> names = List.of("num_cpus", "num_gpus", "mem_size");
        assertEquals("num_cpus", Nearest.names("nmu_cpus", names).get(0));
        assertEquals("num_cpus", Nearest.names("num_cpu", names).get(0));
        assertEquals("mem_size", Nearest.names("memsize", names).get(0));
        assertEquals(List.of(), Nearest.names("volume", names));
    }

    @Test
    void lastPartOfALongNameIsNear() {
        assertEquals(List.of("tosca.nodes.indigo.Compute"),
                Nearest.names("indigo.compute", List.of("tosca.nodes.indigo.Compute", "tosca.nodes.Root")));
    }

    @Test
    void fewNamesAreListedWhereNoneIsNear() {
        assertTrue(Nearest.hint("volume", List.of("a", "b")).contains("«a», «b»"));
        assertEquals("", Nearest.hint("volume", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")));
    }
}
