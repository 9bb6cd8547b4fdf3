package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.type.TypeText;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final TopologyDocument SMALL = TopologyDocument.of("small.yaml", Samples.SMALL);

    @Test
    void aNodeIsDefinedOnceAndNamedWhereItIsUsed() {
        Occurrences docker = at(SMALL, "host: Docker", 6).orElseThrow();
        assertEquals(ElementKind.NODE, docker.kind());
        assertEquals(List.of("Docker", "Docker"), docker.places().stream()
                .map(place -> Samples.SMALL.substring(place.offset(), place.offset() + place.length())).toList());
        assertEquals(Samples.SMALL.indexOf("Docker:"), docker.definition().orElseThrow().offset());
        assertEquals(docker, at(SMALL, "Docker:", 1).orElseThrow());
    }

    @Test
    void anInputIsNamedByAFunction() {
        Occurrences image = at(SMALL, "get_input: image", 12).orElseThrow();
        assertEquals(ElementKind.INPUT, image.kind());
        assertEquals(2, image.places().size());
    }

    @Test
    void aTypeOfAnotherFileIsFoundThere() {
        Occurrences type = at(SMALL, "tosca.nodes.indigo.Container.Runtime", 3).orElseThrow();
        assertEquals(Optional.empty(), type.definition());
        TypeText text = type.elsewhere(SMALL.types()).orElseThrow();
        assertEquals("indigo.yaml", text.origin());
        assertTrue(text.text().startsWith("tosca.nodes.indigo.Container.Runtime.Docker:", text.offset()));
    }

    @Test
    void ordinaryWordsNameNothing() {
        assertEquals(Optional.empty(), at(SMALL, "run it", 2));
        assertEquals(Optional.empty(), at(TopologyDocument.of("broken.yaml", "a: ["), "a", 0));
    }

    private static Optional<Occurrences> at(TopologyDocument document, String piece, int further) {
        return Occurrences.at(document.context(), document.text().indexOf(piece) + further);
    }
}
