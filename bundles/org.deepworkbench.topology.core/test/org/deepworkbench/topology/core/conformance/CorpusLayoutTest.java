package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.LayoutFaults;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every service template that people wrote is opened, laid out without overlap, moved, and saved unchanged. */
class CorpusLayoutTest {

    private final Corpus corpus = Corpus.open();
    private final List<String> faults = new ArrayList<>();
    private int drawn;
    private int nodes;

    @Test
    void allAreLaidOutAndSavedUnchanged(@TempDir Path folder) throws Exception {
        for (Path file : corpus.files()) {
            String path = corpus.path(file);
            TopologyDocument document = corpus.document(path, corpus.repository(path));
            if (document.editable() && document.isReadable() && !document.nodes().isEmpty()) {
                draw(path, document);
                save(path, document, folder.resolve("copy.yaml"));
            }
        }
        System.out.println(nodes + " nodes of " + drawn + " topologies laid out");
        assertEquals(List.of(), faults);
        assertTrue(drawn > 250, "only " + drawn);
    }

    private void draw(String path, TopologyDocument document) throws FaultException {
        TopologyDiagram diagram = TopologyDiagram.of(document.serviceTemplate(), document.types());
        TopologyLayout first = LayoutService.complete(diagram, document.layout());
        check(path + " opened", diagram, first);
        TopologyLayout arranged = LayoutService.rearrange(diagram, first, first.nodes().keySet(), () -> false)
                .orElseThrow();
        check(path + " arranged", diagram, arranged);
        Set<String> one = Set.of(diagram.nodes().getFirst().name());
        check(path + " arranged in part", diagram,
                LayoutService.rearrange(diagram, arranged, one, () -> false).orElseThrow());
        document.execute(new MoveNodes(arranged.nodes()));
        drawn++;
        nodes += diagram.nodes().size();
    }

    private void check(String when, TopologyDiagram diagram, TopologyLayout layout) {
        LayoutFaults.of(diagram, layout).forEach(fault -> faults.add(when + ": " + fault));
    }

    private void save(String path, TopologyDocument document, Path copy) throws FaultException, IOException {
        document.saveCopy(copy);
        if (Files.mismatch(corpus.file(path), copy) >= 0) {
            faults.add(path + ": saved with changes");
        }
        if (!TopologyDocument.open(copy).layout().equals(document.layout())) {
            faults.add(path + ": the layout is another one after saving");
        }
    }
}
