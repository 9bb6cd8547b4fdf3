package org.deepworkbench.topology.core.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads the notations of the dialects, none of which is told to be wrong. */
class ReaderTest {

    private final Findings findings = new Findings();
    private String text;

    @AfterEach
    void nothingIsTold() {
        assertEquals(List.of(), findings.diagnostics(text));
    }

    private ServiceTemplate read(String version, String rest) {
        text = "tosca_definitions_version: " + version + "\n" + rest;
        return new ServiceTemplateReader(findings).read(YamlReader.read(text).mapping().orElseThrow());
    }

    private NodeTemplate node(String keys) {
        return read("tosca_simple_yaml_1_3", "topology_template:\n  node_templates:\n    it:\n      type: T\n"
                + keys.indent(6)).getTopology().getNodeTemplates().get(0);
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private static List<String> texts(List<ScalarValue> values) {
        return values.stream().map(ScalarValue::getText).toList();
    }

    @Test
    void requirementsOfNodeTypesInShortAndLongForm() {
        NodeType type = (NodeType) read("tosca_simple_yaml_1_3", """
                node_types:
                  T:
                    derived_from: tosca.nodes.Root
                    requirements:
                      - short: tosca.capabilities.Node
                      - long:
                          capability: tosca.capabilities.Container
                          node: tosca.nodes.Compute
                          relationship: { type: tosca.relationships.HostedOn, interfaces: {} }
                          occurrences: [ 0, UNBOUNDED ]
                          node_filter: { properties: [] }
                """).getTypes().get(0);
        assertEquals("tosca.capabilities.Node", type.getRequirements().get(0).getCapability());
        var longOne = type.getRequirements().get(1);
        assertEquals("tosca.capabilities.Container", longOne.getCapability());
        assertEquals("tosca.nodes.Compute", longOne.getNode());
        assertEquals("tosca.relationships.HostedOn", longOne.getRelationship());
        assertEquals(0, longOne.getMinimum());
        assertEquals(-1, longOne.getMaximum());
        assertInstanceOf(MapValue.class, longOne.getNodeFilter());
    }

    @Test
    void requirementsInTheNotationsOfTosca2AndOfAlien() {
        NodeType type = (NodeType) read("alien_dsl_2_0_0", """
                node_types:
                  T:
                    abstract: true
                    tags: { icon: /images/it.png }
                    requirements:
                      - first: { count_range: [ 1, 3 ], capability: C }
                      - second: { type: C, relationship_type: R, capability_name: c }
                """).getTypes().get(0);
        assertEquals(3, type.getRequirements().get(0).getMaximum());
        assertEquals("C", type.getRequirements().get(1).getCapability());
        assertEquals("R", type.getRequirements().get(1).getRelationship());
    }

    @Test
    void capabilitiesInShortAndLongForm() {
        NodeType type = (NodeType) read("tosca_simple_yaml_1_3", """
                node_types:
                  T:
                    capabilities:
                      short: tosca.capabilities.Node
                      long:
                        type: tosca.capabilities.Endpoint
                        valid_source_types: [ tosca.nodes.Compute ]
                        occurrences: [ 1, 2 ]
                        properties:
                          protocol: { type: string }
                """).getTypes().get(0);
        assertEquals("tosca.capabilities.Node", type.getCapabilities().get(0).getType());
        var longOne = type.getCapabilities().get(1);
        assertEquals(List.of("tosca.nodes.Compute"), longOne.getValidSourceTypes());
        assertEquals(1, longOne.getMinimum());
        assertEquals(2, longOne.getMaximum());
        assertEquals(List.of("protocol"), names(longOne.getProperties()));
    }

    @Test
    void operationsOfBothNotations() {
        NodeTemplate node = node("""
                interfaces:
                  Standard:
                    inputs: { level: { type: integer, default: 1 } }
                    create: create.sh
                    configure:
                      implementation: { primary: configure.sh, dependencies: [ a.sh ], timeout: 60 }
                      inputs: { port: { get_input: port }, mode: { type: string, value: fast } }
                  Custom:
                    type: com.example.Custom
                    operations:
                      save: save.sh
                    notifications: {}
                """);
        assertEquals(List.of("create", "configure"), names(node.getInterfaces().get(0).getOperations()));
        var configure = node.getInterfaces().get(0).getOperations().get(1);
        assertInstanceOf(MapValue.class, configure.getImplementation());
        assertInstanceOf(FunctionValue.class, configure.getInputs().get(0).getValue());
        assertEquals("string", configure.getInputs().get(1).getType());
        assertEquals("com.example.Custom", node.getInterfaces().get(1).getType());
        assertEquals(List.of("save"), names(node.getInterfaces().get(1).getOperations()));
    }

    @Test
    void interfaceTypesOfBothNotations() {
        List<String> first = names(((InterfaceType) read("tosca_simple_yaml_1_0", """
                interface_types:
                  com.example.I:
                    derived_from: tosca.interfaces.Root
                    inputs: { level: { type: integer } }
                    start: { description: starts }
                    stop: {}
                """).getTypes().get(0)).getOperations());
        assertEquals(List.of("start", "stop"), first);
        List<String> second = names(((InterfaceType) read("tosca_simple_yaml_1_3", """
                interface_types:
                  com.example.I:
                    operations: { start: {}, stop: {} }
                """).getTypes().get(0)).getOperations());
        assertEquals(first, second);
    }

    @Test
    void schemasAreNested() {
        DataType type = (DataType) read("tosca_simple_yaml_1_3", """
                data_types:
                  D:
                    properties:
                      deep:
                        type: map
                        key_schema: { type: string }
                        entry_schema:
                          type: list
                          entry_schema: { type: integer, constraints: [ { greater_than: 0 } ] }
                        status: experimental
                """).getTypes().get(0);
        PropertyDefinition deep = type.getProperties().get(0);
        assertEquals("string", deep.getKeySchema().getType());
        assertEquals("integer", deep.getEntrySchema().getEntrySchema().getType());
        assertEquals("greater_than", deep.getEntrySchema().getEntrySchema().getConstraints().get(0).getName());
        assertEquals("experimental", deep.getStatus());
    }

    @Test
    void validationOfTosca2GivesConstraints() {
        PropertyDefinition input = read("tosca_2_0", """
                service_template:
                  inputs:
                    cpus:
                      type: integer
                      validation: { $and: [ { $greater_than: [ $value, 0 ] }, { $less_than: [ $value, 9 ] } ] }
                """).getTopology().getInputs().get(0);
        assertEquals(List.of("greater_than", "less_than"), names(input.getConstraints()));
    }

    @Test
    void attributesOfAlienAreFunctions() {
        PropertyDefinition url = read("alien_dsl_1_4_0", """
                node_types:
                  T:
                    attributes:
                      url: { concat: [ "http://", { get_attribute: [ SELF, public_ip_address ] } ] }
                """).getTypes().get(0).getAttributes().get(0);
        assertNull(url.getType());
        assertInstanceOf(FunctionValue.class, url.getDefaultValue());
    }

    @Test
    void requirementsOfNodeTemplates() {
        NodeTemplate node = node("""
                requirements:
                  - host: server
                  - dependency:
                      node: other
                      capability: feature
                      relationship:
                        type: tosca.relationships.DependsOn
                        properties: { weight: 1 }
                        interfaces: { Configure: { add_target: add.sh } }
                      node_filter: { capabilities: [] }
                      occurrences: [ 1, 1 ]
                  - connect: { type_requirement: database, node: db, properties: { port: 1 } }
                  - many: { get_input: [ hosts, INDEX ] }
                """);
        assertEquals(List.of("host", "dependency", "connect", "many"), names(node.getRequirements()));
        assertEquals("server", node.getRequirements().get(0).getNode());
        RequirementAssignment dependency = node.getRequirements().get(1);
        assertEquals("tosca.relationships.DependsOn", dependency.getRelationship());
        assertEquals(List.of("weight"), names(dependency.getProperties()));
        assertEquals(List.of("Configure"), names(dependency.getInterfaces()));
        assertInstanceOf(MapValue.class, dependency.getNodeFilter());
        assertEquals("db", node.getRequirements().get(2).getNode());
        assertNull(node.getRequirements().get(3).getNode());
    }

    @Test
    void artifactsAsMapAndAsList() {
        assertEquals(List.of("a", "b"), names(node("""
                artifacts:
                  a: file.sh
                  b: { type: X, file: file.sh, repository: r, deploy_path: /tmp, properties: { p: 1 } }
                """).getArtifacts()));
        assertEquals(List.of("a", "b"), names(node("""
                artifacts:
                  - a: file.sh
                  - b: { get_input_artifact: given }
                """).getArtifacts()));
    }

    @Test
    void functionsOfEveryDialect() {
        NodeTemplate node = node("""
                properties:
                  one: { get_input: a }
                  two: { get_secret: [ /a, b ] }
                  three: { $get_property: [ SELF, a ] }
                  four: { concat: [ a, { token: [ b, c, 0 ] } ] }
                  five: { concat: text }
                  six: { get_inptu: a }
                """);
        List<String> functions = node.getProperties().stream()
                .map(entry -> entry.getValue() instanceof FunctionValue function ? function.getFunction() : "")
                .toList();
        assertEquals(List.of("get_input", "get_secret", "$get_property", "concat", "", ""), functions);
    }

    @Test
    void workflowsWithSteps() {
        Workflow workflow = read("alien_dsl_2_0_0", """
                topology_template:
                  workflows:
                    backup:
                      inputs: { where: { type: string } }
                      steps:
                        first:
                          target: it
                          operation_host: SELF
                          activities: [ { call_operation: Standard.stop } ]
                          on_success: [ second ]
                        second:
                          target: it
                          activity: { set_state: stopped }
                          on_success: first
                          on_failure: [ first ]
                """).getTopology().getWorkflows().get(0);
        assertEquals(List.of("first", "second"), names(workflow.getSteps()));
        assertEquals("it", workflow.getSteps().get(0).getTarget().getText());
        assertEquals(1, workflow.getSteps().get(1).getActivities().size());
        assertEquals(List.of("second"), texts(workflow.getSteps().get(0).getOnSuccess()));
        assertEquals(List.of("first"), texts(workflow.getSteps().get(1).getOnSuccess()));
    }

    @Test
    void substitutionOfMapsAndLists() {
        SubstitutionMapping mapping = read("tosca_simple_yaml_1_3", """
                topology_template:
                  substitution_mappings:
                    node_type: T
                    properties: { a: [ b ] }
                    capabilities: { host: [ server, host ] }
                    requirements: [ { link: [ server, link ] } ]
                """).getTopology().getSubstitution();
        assertEquals("T", mapping.getNodeType());
        assertEquals(List.of("host"), names(mapping.getCapabilities()));
        assertEquals(List.of("link"), names(mapping.getRequirements()));
    }

    @Test
    void groupsAndPolicies() {
        var topology = read("tosca_simple_yaml_1_3", """
                topology_template:
                  groups:
                    all: { type: tosca.groups.Root, members: [ a, b ] }
                  policies:
                    - scale:
                        type: tosca.policies.Scaling
                        targets: [ all ]
                        properties: { p: 1 }
                        triggers: { busy: { event: e, condition: [ { c: { equal: 1 } } ], action: [] } }
                """).getTopology();
        assertEquals(List.of("a", "b"), texts(topology.getGroups().get(0).getMembers()));
        Policy scale = topology.getPolicies().get(0);
        assertEquals(List.of("all"), texts(scale.getTargets()));
        assertEquals(List.of("busy"), names(scale.getTriggers()));
    }

    @Test
    void sectionsThatAreKept() {
        read("alien_dsl_2_0_0", """
                metadata: { template_name: t, template_version: 1.0.0-SNAPSHOT, parents: [ a.yaml ] }
                tosca_default_namespace: com.example
                dsl_definitions: { a: &a { b: 1 } }
                topology_template:
                  tags: { a: b }
                  input_artifacts: { a: { type: T } }
                  relationship_templates:
                    r: { type: R, properties: {}, interfaces: {} }
                """);
    }
}
