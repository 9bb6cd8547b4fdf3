package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTypesTest {

    private static final TypeLibrary TYPES = new TypeLibrary(List.of(ProfileTypes.indigo(), ProfileTypes.normative()),
            true);

    @Test
    void normativeTypesAreRightAsAFileOfTypes() throws Exception {
        assertEquals(List.of(), TopologyDocument.of("normative", text("simple-1.0.yaml")).diagnostics());
    }

    @Test
    void indigoTypesAreRightAsAFileOfTypes() throws Exception {
        assertEquals(List.of(), TopologyDocument.of("indigo", text("indigo.yaml")).diagnostics());
    }

    private static String text(String name) throws Exception {
        try (InputStream in = ProfileTypes.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTypeIsFoundWithItsParentsAndWhatItNames() {
        List<String> dangling = new ArrayList<>();
        int types = 0;
        for (NodeType type : TYPES.all(NodeType.class)) {
            types++;
            assertNotNull(type.getName());
            EntityType root = TYPES.lineage(type).getLast();
            if (!root.getName().equals("tosca.nodes.Root")) {
                dangling.add(type.getName());
            }
            for (CapabilityDefinition capability : TYPES.capabilities(type).values()) {
                if (TYPES.find(CapabilityType.class, capability.getType()).isEmpty()) {
                    dangling.add(type.getName() + "." + capability.getName());
                }
            }
            for (RequirementDefinition requirement : TYPES.requirements(type).values()) {
                boolean known = TYPES.find(CapabilityType.class, requirement.getCapability()).isPresent()
                        && (requirement.getRelationship() == null
                                || TYPES.find(RelationshipType.class, requirement.getRelationship()).isPresent())
                        && (requirement.getNode() == null
                                || TYPES.find(NodeType.class, requirement.getNode()).isPresent());
                if (!known) {
                    dangling.add(type.getName() + "." + requirement.getName());
                }
            }
        }
        assertEquals(List.of(), dangling);
        assertTrue(types > 90, "types: " + types);
    }

    @ParameterizedTest
    @ValueSource(strings = { "tosca.nodes.Compute", "Compute", "tosca:Compute" })
    void shortNamesAreFound(String name) {
        assertEquals("tosca.nodes.Compute", TYPES.find(NodeType.class, name).orElseThrow().getName());
    }

    @Test
    void whatIsInheritedIsThere() {
        NodeType marathon = TYPES.find(NodeType.class, "tosca.nodes.indigo.Container.Application.Docker.Marathon")
                .orElseThrow();
        assertTrue(TYPES.properties(marathon).keySet()
                .containsAll(List.of("command", "environment_variables", "privileged", "enable_https")));
        assertTrue(TYPES.attributes(marathon).containsKey("load_balancer_ips"));
        assertEquals("tosca.capabilities.Container.Docker",
                TYPES.requirements(marathon).get("host").getCapability());
        assertTrue(TYPES.derives(NodeType.class, marathon.getName(), "tosca.nodes.Container.Application"));
        assertFalse(TYPES.derives(NodeType.class, marathon.getName(), "tosca.nodes.Compute"));
        NodeType runtime = TYPES.find(NodeType.class, "tosca.nodes.indigo.Container.Runtime.Docker").orElseThrow();
        CapabilityDefinition host = TYPES.capabilities(runtime).get("host");
        assertTrue(TYPES.properties(host).keySet()
                .containsAll(List.of("num_cpus", "num_gpus", "mem_size", "publish_ports", "volumes")));
        assertEquals("float", TYPES.properties(host).get("num_cpus").getType());
    }
}
