package org.deepworkbench.topology.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

class NodeSearchTest {

    private final TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);

    @Test
    void namesTypesAndValuesAreSearched() {
        assertFound("APP", "app");
        assertFound(" docker", "Docker", "app");
        assertFound("runtime.docker", "Docker");
        assertFound("4 gb", "Docker");
        assertFound("run it", "app");
        assertFound("fast", "app");
        assertFound("nowhere to be found");
    }

    @Test
    void whatFunctionsReadIsSearchedToo() {
        TopologyDocument reading = TopologyDocument.of("x", Samples.SMALL.replace("\"run it\"",
                "{ concat: [ a, { get_property: [ Docker, colour ] } ] }"));
        assertEquals(List.of("app"), NodeSearch.find(reading.nodes(), "colour"));
    }

    @Test
    void nothingIsFoundByNothing() {
        assertFound("");
        assertFound(" \t");
    }

    private void assertFound(String part, String... names) {
        assertEquals(List.of(names), NodeSearch.find(document.nodes(), part), part);
    }
}
