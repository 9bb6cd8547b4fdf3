package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.value.JavaValues;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.junit.jupiter.api.Test;

class AddModuleTest {

    private static final CatalogModule PHYTOPLANKTON = module("phytoplankton-classification",
            "deephdc/deep-oc-phytoplankton-classification-tf");

    private static CatalogModule module(String id, String image) {
        return new CatalogModule(id, "Phytoplankton classification", "", "", List.of(), "", image, Map.of(),
                Optional.empty());
    }

    private static Object topology(String text) {
        return YamlReader.read(text).mapping().flatMap(root -> root.get("topology_template")).flatMap(JavaValues::of)
                .orElseThrow();
    }

    @Test
    void theExampleIsWhatItsModuleBringsUnderAShorterName() throws Exception {
        String added = EditHarness.run("", new AddModule(PHYTOPLANKTON, Optional.empty()));
        String made = EditHarness.run(added, new RenameNode(PHYTOPLANKTON.id(), "phytoplankton"));
        assertEquals(topology(Samples.read(Samples.example())), topology(made));
    }

    @Test
    void exampleHasTwoNodesElevenInputsThreeOutputs() throws Exception {
        TopologyDocument document = TopologyDocument.open(Samples.example());
        assertEquals(2, document.nodes().size());
        assertEquals(11, document.serviceTemplate().getTopology().getInputs().size());
        assertEquals(3, document.serviceTemplate().getTopology().getOutputs().size());
    }

    @Test
    void secondModuleSharesInputsButNotTheImage() throws Exception {
        String one = EditHarness.run("", new AddModule(PHYTOPLANKTON, Optional.empty()));
        String two = EditHarness.run(one, new AddModule(module("mods", "deephdc/deep-oc-mods"), Optional.empty()));
        TopologyDocument document = TopologyDocument.of("x", two);
        assertEquals(List.of(), document.diagnostics());
        assertEquals(List.of("Docker", "phytoplankton-classification", "Docker_2", "mods"),
                document.nodes().stream().map(NamedElement::getName).toList());
        assertEquals(12, document.serviceTemplate().getTopology().getInputs().size());
        assertEquals(6, document.serviceTemplate().getTopology().getOutputs().size());
        assertTrue(two.contains("file: { get_input: docker_image_2 }"));
        assertTrue(two.startsWith(one.substring(0, one.indexOf("    run_command:"))));
    }
}
