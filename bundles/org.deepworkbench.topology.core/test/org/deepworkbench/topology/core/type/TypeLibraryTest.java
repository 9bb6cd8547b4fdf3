package org.deepworkbench.topology.core.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.junit.jupiter.api.Test;

class TypeLibraryTest {

    private static final TypeLibrary TYPES = TopologyDocument.of("types.yaml", """
            tosca_definitions_version: tosca_simple_yaml_1_3
            data_types:
              my.Port: { derived_from: integer }
            node_types:
              my.Base:
                derived_from: tosca.nodes.Root
                properties:
                  size: { type: integer, required: false, default: 2, constraints: [ { less_than: 9 } ] }
                capabilities:
                  host: { type: tosca.capabilities.Compute, properties: { num_cpus: { constraints: [ { less_than: 5 } ] } } }
                requirements:
                  - link: { capability: tosca.capabilities.Node, node: my.Base, occurrences: [ 0, 3 ] }
              my.Finer:
                derived_from: my.Base
                properties: { size: { constraints: [ { greater_than: 1 } ] } }
                requirements:
                  - link: { node: my.Finer }
              my.Lost: { derived_from: my.Nowhere }
              my.Round: { derived_from: my.Turn }
              my.Turn: { derived_from: my.Round }
            """).types();

    private static NodeType node(String name) {
        return TYPES.find(NodeType.class, name).orElseThrow();
    }

    @Test
    void namesAreFoundInFullAndInShort() {
        assertSame(node("tosca.nodes.Compute"), node("Compute"));
        assertSame(node("tosca.nodes.Compute"), node("tosca:Compute"));
        assertTrue(TYPES.find(NodeType.class, "my.Nothing").isEmpty());
        assertTrue(TYPES.names(NodeType.class).containsAll(List.of("my.Base", "tosca.nodes.Compute")));
    }

    @Test
    void lineageEndsWhereItCloses() {
        assertEquals(List.of("my.Finer", "my.Base", "tosca.nodes.Root"),
                TYPES.lineage(node("my.Finer")).stream().map(NodeType::getName).toList());
        assertEquals(2, TYPES.lineage(node("my.Round")).size());
    }

    @Test
    void typeIsWholeIfAllItsAncestorsAreAtHand() {
        assertTrue(TYPES.isWhole(node("my.Finer")));
        assertTrue(TYPES.isWhole(TYPES.find(DataType.class, "my.Port").orElseThrow()));
        assertFalse(TYPES.isWhole(node("my.Lost")));
        assertFalse(TYPES.isWhole(node("my.Round")));
    }

    @Test
    void refinementAddsToWhatIsInherited() {
        PropertyDefinition size = TYPES.properties(node("my.Finer")).get("size");
        assertEquals("integer", size.getType());
        assertFalse(size.isRequired());
        assertEquals(2, size.getConstraints().size());
        assertEquals(1, TYPES.properties(node("my.Base")).get("size").getConstraints().size());
        assertEquals("tosca.capabilities.Node", TYPES.requirements(node("my.Finer")).get("link").getCapability());
        assertEquals("my.Finer", TYPES.requirements(node("my.Finer")).get("link").getNode());
    }

    @Test
    void capabilityHasThePropertiesOfItsTypeAsTheNodeTypeRefinesThem() {
        CapabilityDefinition host = TYPES.capabilities(node("my.Finer")).get("host");
        Map<String, PropertyDefinition> properties = TYPES.properties(host);
        assertTrue(properties.containsKey("mem_size"));
        assertTrue(properties.get("num_cpus").getConstraints().stream()
                .anyMatch(constraint -> constraint.getName().equals("less_than")));
    }

    @Test
    void whatIsToldCannotBeChanged() {
        Map<String, PropertyDefinition> properties = TYPES.properties(node("my.Base"));
        assertSame(properties, TYPES.properties(node("my.Base")));
        assertThrows(UnsupportedOperationException.class, properties::clear);
        assertThrows(UnsupportedOperationException.class, () -> TYPES.lineage(node("my.Base")).clear());
    }
}
