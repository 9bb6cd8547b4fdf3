package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShortNamesTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(NodeType.class, "Root", "tosca.nodes.Root"),
                Arguments.of(NodeType.class, "Compute", "tosca.nodes.Compute"),
                Arguments.of(NodeType.class, "Container.Runtime", "tosca.nodes.Container.Runtime"),
                Arguments.of(NodeType.class, "Network", "tosca.nodes.network.Network"),
                Arguments.of(NodeType.class, "Port", "tosca.nodes.network.Port"),
                Arguments.of(CapabilityType.class, "Endpoint.Admin", "tosca.capabilities.Endpoint.Admin"),
                Arguments.of(CapabilityType.class, "Bindable", "tosca.capabilities.network.Bindable"),
                Arguments.of(CapabilityType.class, "network.Linkable", "tosca.capabilities.network.Linkable"),
                Arguments.of(RelationshipType.class, "HostedOn", "tosca.relationships.HostedOn"),
                Arguments.of(RelationshipType.class, "LinksTo", "tosca.relationships.network.LinksTo"),
                Arguments.of(DataType.class, "Credential", "tosca.datatypes.Credential"),
                Arguments.of(DataType.class, "PortSpec", "tosca.datatypes.network.PortSpec"),
                Arguments.of(DataType.class, "json", "tosca.datatypes.json"),
                Arguments.of(ArtifactType.class, "File", "tosca.artifacts.File"),
                Arguments.of(ArtifactType.class, "Bash", "tosca.artifacts.Implementation.Bash"),
                Arguments.of(InterfaceType.class, "Standard", "tosca.interfaces.node.lifecycle.Standard"),
                Arguments.of(InterfaceType.class, "Configure", "tosca.interfaces.relationship.Configure"),
                Arguments.of(GroupType.class, "Root", "tosca.groups.Root"),
                Arguments.of(PolicyType.class, "Placement", "tosca.policies.Placement"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void typeIsFoundByItsThreeNames(Class<? extends EntityType> kind, String given, String full) {
        for (Profile profile : new Profile[] { Profile.SIMPLE_1_0, Profile.SIMPLE_1_3, Profile.TOSCA_2_0 }) {
            TypeLibrary types = new TypeLibrary(ProfileTypes.normative(profile), true);
            for (String name : new String[] { given, "tosca:" + given, full }) {
                assertEquals(full, types.find(kind, name).orElseThrow().getName());
            }
        }
    }
}
