package org.deepworkbench.topology.core.edit;

import static org.deepworkbench.topology.core.edit.EditHarness.assertOnly;
import static org.deepworkbench.topology.core.edit.EditHarness.lines;
import static org.deepworkbench.topology.core.edit.EditHarness.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Bounds;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final String SMALL = Samples.SMALL;

    @Test
    void addedNodeStandsAfterTheOthers() throws Exception {
        String after = run(SMALL, new AddNode("store", "tosca.nodes.BlockStorage", Optional.of(Bounds.at(10, 20))));
        assertOnly(SMALL, after, lines(), lines("    store:", "      type: tosca.nodes.BlockStorage"));
        assertTrue(after.indexOf("    store:") > after.indexOf("    app:"));
        assertTrue(after.indexOf("    store:") < after.indexOf("  outputs:"));
    }

    @Test
    void addedNodeNeedsAFreeNameAndAKnownType() {
        assertThrows(FaultException.class,
                () -> run(SMALL, new AddNode("app", "tosca.nodes.Compute", Optional.empty())));
        assertThrows(FaultException.class, () -> run(SMALL, new AddNode("x", "tosca.nodes.Compote", Optional.empty())));
        assertThrows(FaultException.class,
                () -> run(SMALL, new AddNode(" ", "tosca.nodes.Compute", Optional.empty())));
    }

    @Test
    void nodeInAnEmptyTextBringsVersionAndImport() throws Exception {
        String after = run("", new AddNode("Docker", "tosca.nodes.indigo.Container.Runtime.Docker", Optional.empty()));
        assertEquals("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/\
                custom_types.yaml
                topology_template:
                  node_templates:
                    Docker:
                      type: tosca.nodes.indigo.Container.Runtime.Docker
                """.strip(), after.strip());
        assertEquals(List.of(), TopologyDocument.of("x", after).diagnostics());
    }

    @Test
    void deletedNodeTakesItsConnectionsWithIt() throws Exception {
        String after = run(SMALL, new DeleteNodes(Set.of("Docker")));
        assertOnly(SMALL, after,
                lines("    # where it runs", "    Docker:", "      type: tosca.nodes.indigo.Container.Runtime.Docker",
                        "      capabilities:", "        host:", "          properties:", "            num_cpus: 2   # two will do",
                        "            mem_size: 4 GB", "      requirements:", "        - host: Docker"),
                lines());
    }

    @Test
    void deletedNodesLeaveGroupsAndPoliciesWithoutThem() throws Exception {
        String text = SMALL + """
                  groups:
                    both: { type: tosca.groups.Root, members: [ Docker, app ] }
                  policies:
                    - near:
                        type: tosca.policies.Placement
                        targets:
                          - app
                          - both
                """;
        String after = run(text, new DeleteNodes(Set.of("app")));
        assertTrue(after.contains("members: [ Docker ]"), after);
        assertTrue(after.contains("        targets:\n          - both\n"), after);
        assertFalse(after.contains("app:"), after);
    }

    @Test
    void allNodesCanBeDeleted() throws Exception {
        String after = run(SMALL, new DeleteNodes(Set.of("app", "Docker")));
        assertFalse(after.contains("node_templates"), after);
        assertFalse(after.contains("outputs"), "an output of the application only");
        String again = run(after, new AddNode("a", "tosca.nodes.Compute", Optional.empty()));
        assertTrue(again.contains("  node_templates:\n    a:\n      type: tosca.nodes.Compute\n"), again);
    }

    @Test
    void renamedNodeIsRenamedWhereverItIsNamed() throws Exception {
        String text = SMALL + """
                  groups:
                    g:
                      type: tosca.groups.Root
                      members: [ 'app', Docker ]
                  substitution_mappings:
                    capabilities:
                      c: [ "app", feature ]
                  workflows:
                    w:
                      steps:
                        s:
                          target: app
                """;
        String after = run(text, new RenameNode("app", "yes"));
        assertEquals(text.replace("    app:", "    \"yes\":").replace("[ app, load", "[ \"yes\", load")
                .replace("'app'", "'yes'").replace("\"app\"", "\"yes\"").replace("target: app", "target: \"yes\""),
                after);
        assertEquals(text.replace("Docker:", "runtime:").replace("host: Docker", "host: runtime")
                .replace(", Docker ]", ", runtime ]"), run(text, new RenameNode("Docker", "runtime")));
    }

    @Test
    void renamedNodeKeepsItsPlaceAndIdentity() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", SMALL);
        document.execute(new MoveNodes(Map.of("app", Bounds.at(5, 6))));
        Object node = document.node("app").orElseThrow();
        Object other = document.node("Docker").orElseThrow();
        document.execute(new RenameNode("app", "module"));
        assertEquals(Bounds.at(5, 6), document.layout().of("module").orElseThrow());
        assertTrue(node == document.node("module").orElseThrow());
        assertTrue(other == document.node("Docker").orElseThrow());
        document.undo();
        assertTrue(node == document.node("app").orElseThrow());
    }

    @Test
    void connectionsAreMadeMovedAndTakenAway() throws Exception {
        String two = run(SMALL, new AddNode("other", "tosca.nodes.indigo.Container.Runtime.Docker", Optional.empty()));
        String moved = run(two, new Connect("app", "host", "other"));
        assertOnly(two, moved, lines("        - host: Docker"), lines("        - host: other"));
        String more = run(moved, new Connect("app", "dependency", "Docker"));
        assertOnly(moved, more, lines(), lines("        - dependency: Docker"));
        assertEquals(moved, run(more, new Disconnect("app", 1)));
        String none = run(moved, new Disconnect("app", 0));
        assertOnly(moved, none, lines("      requirements:", "        - host: other"), lines());
        String first = run(none, new Connect("app", "host", "Docker"));
        assertOnly(none, first, lines(), lines("      requirements:", "        - host: Docker"));
    }

    @Test
    void extendedConnectionKeepsItsOtherKeys() throws Exception {
        String text = SMALL.replace("- host: Docker",
                "- host:\n            node: \"Docker\"\n            relationship: tosca.relationships.HostedOn")
                .replace("  outputs:", "    b:\n      type: tosca.nodes.indigo.Container.Runtime.Docker\n  outputs:");
        String after = run(text, new Connect("app", "host", "b"));
        assertEquals(text.replace("node: \"Docker\"", "node: \"b\""), after);
    }

    @Test
    void setValueChangesNothingButTheValue() throws Exception {
        assertEquals(SMALL.replace("num_cpus: 2   # two", "num_cpus: { get_input: n }   # two"),
                run(SMALL, new SetValue(ValuePath.capability("Docker", "host", "num_cpus"), "{ get_input: n }")));
        assertEquals(SMALL.replace("\"run it\"", "\"stop it\""),
                run(SMALL, new SetValue(ValuePath.property("app", "command"), "stop it")));
        assertEquals(SMALL.replace("{ MODE: fast }", "{ MODE: slow }"),
                run(SMALL, new SetValue(ValuePath.property("app", "environment_variables", "MODE"), "slow")));
        assertEquals(SMALL.replace("{ MODE: fast }", "{ MODE: fast, N: { get_input: image } }"),
                run(SMALL, new SetValue(ValuePath.property("app", "environment_variables", "N"), "get_input: image")));
        assertEquals(SMALL.replace("file: { get_input: image }", "file: deephdc/x"),
                run(SMALL, new SetValue(ValuePath.artifact("app", "image", "file"), "deephdc/x")));
    }

    @Test
    void setValueMakesWhatIsMissing() throws Exception {
        assertOnly(SMALL, run(SMALL, new SetValue(ValuePath.property("app", "privileged"), "true")), lines(),
                lines("        privileged: true"));
        assertEquals(SMALL.replace("            mem_size: 4 GB\n", "            mem_size: 4 GB\n        scalable:\n"
                + "          properties:\n            count: 3\n"),
                run(SMALL, new SetValue(ValuePath.capability("Docker", "scalable", "count"), "3")));
        assertOnly(SMALL, run(SMALL, new SetValue(
                ValuePath.capability("Docker", "host", "publish_ports", 0, "source"), "5000")), lines(),
                lines("            publish_ports:", "              - source: 5000"));
        String labels = run(SMALL, new SetValue(ValuePath.property("app", "labels"), "A: one\nB: |\n  two\n  three"));
        assertOnly(SMALL, labels, lines(), lines("        labels:", "          A: one", "          B: |",
                "            two", "            three"));
        assertEquals(SMALL.replace("      type: string", "      type: string\n      default: \"\""),
                run(SMALL, new SetValue(ValuePath.input("image", "default"), "\"\"")));
    }

    @Test
    void valueOfSeveralLinesReplacesAndIsReplaced() throws Exception {
        String block = run(SMALL, new SetValue(ValuePath.property("app", "environment_variables"), "A: 1\nB: 2"));
        assertEquals(SMALL.replace(" { MODE: fast }", "\n          A: 1\n          B: 2"), block);
        assertEquals(SMALL, run(block, new SetValue(ValuePath.property("app", "environment_variables"),
                "{ MODE: fast }")));
    }

    @Test
    void valueThatIsNotYamlIsRefused() {
        for (String yaml : List.of("[ 1", "a: b: c", "'open", "---\na: 1", "&x 1\n---\n2")) {
            assertThrows(FaultException.class,
                    () -> run(SMALL, new SetValue(ValuePath.property("app", "command"), yaml)), yaml);
        }
        assertThrows(FaultException.class, () -> run(SMALL, new SetValue(ValuePath.property("nobody", "x"), "1")));
        assertThrows(FaultException.class,
                () -> run(SMALL, new SetValue(ValuePath.property("app", "command", "deeper"), "1")));
    }

    @Test
    void unsetValueTakesEmptySectionsWithIt() throws Exception {
        String after = run(SMALL, new UnsetValue(ValuePath.capability("Docker", "host", "num_cpus")));
        assertOnly(SMALL, after, lines("            num_cpus: 2   # two will do"), lines());
        String none = run(after, new UnsetValue(ValuePath.capability("Docker", "host", "mem_size")));
        assertOnly(after, none, lines("      capabilities:", "        host:", "          properties:",
                "            mem_size: 4 GB"), lines());
        assertEquals(SMALL, run(SMALL, new SetValue(ValuePath.property("app", "command"), "run it")));
    }

    @Test
    void inputsAndOutputsAreSetRenamedAndRemoved() throws Exception {
        String added = run(SMALL, new SetInput("n", "integer", Optional.of("How many: a number"), Optional.of("3")));
        assertOnly(SMALL, added, lines(), lines("    n:", "      type: integer",
                "      description: \"How many: a number\"", "      default: 3"));
        assertEquals(added.replace("default: 3", "default: 4"),
                run(added, new SetInput("n", "integer", Optional.empty(), Optional.of("4"))));
        assertEquals(SMALL, run(added, new RemoveInput("n")));
        assertEquals(SMALL.replace("    image:\n      type: string", "    picture:\n      type: string")
                .replace("get_input: image", "get_input: picture"), run(SMALL, new RenameInput("image", "picture")));
        String output = run(SMALL, new SetOutput("o", Optional.empty(), "{ get_input: image }"));
        assertOnly(SMALL, output, lines(), lines("    o:", "      value: { get_input: image }"));
        assertEquals(SMALL, run(output, new RemoveOutput("o")));
        assertFalse(run(SMALL, new RemoveOutput("endpoint")).contains("outputs"));
    }

    @Test
    void carriageReturnsStay() throws Exception {
        String text = SMALL.replace("\n", "\r\n");
        for (Edit edit : List.of(new AddNode("store", "tosca.nodes.BlockStorage", Optional.empty()),
                new DeleteNodes(Set.of("app")), new RenameNode("app", "b"), new Connect("app", "dependency", "Docker"),
                new SetValue(ValuePath.property("app", "labels"), "A: 1\nB: 2"),
                new SetInput("n", "integer", Optional.empty(), Optional.of("1")),
                new UnsetValue(ValuePath.property("app", "command")))) {
            String unix = run(SMALL, edit);
            assertEquals(unix.replace("\n", "\r\n"), run(text, edit), edit.label());
        }
    }

    @Test
    void textWithoutLastLineBreakStaysSo() throws Exception {
        String text = SMALL.stripTrailing();
        String after = run(text, new SetOutput("last", Optional.empty(), "1"));
        assertTrue(after.endsWith("    last:\n      value: 1"), after);
        assertEquals(text, run(after, new RemoveOutput("last")));
    }

    @Test
    void whatSeveralPlacesShareIsNotChangedForOne() throws Exception {
        String text = SMALL.replace("{ MODE: fast }", "&env { MODE: fast }").replace("  outputs:", """
                other:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties:
                    environment_variables: *env
                """.indent(4) + "  outputs:");
        assertEquals(text.replace("environment_variables: *env",
                "environment_variables:\n          <<: *env\n          MODE: slow"),
                run(text, new SetValue(ValuePath.property("other", "environment_variables", "MODE"), "slow")));
        assertEquals(text.replace("*env", "{ MODE: slow }"),
                run(text, new SetValue(ValuePath.property("other", "environment_variables"), "{ MODE: slow }")));
        assertTrue(run(text, new DeleteNodes(Set.of("app"))).contains("environment_variables: &env { MODE: fast }"));
    }

    @Test
    void requirementsWrittenAsAMapStaySo() throws Exception {
        String text = SMALL.replace("        - host: Docker", "        host: Docker");
        String more = run(text, new Connect("app", "dependency", "Docker"));
        assertEquals(text.replace("        host: Docker\n",
                "        host: Docker\n        dependency: Docker\n"), more);
        assertEquals(text, run(more, new Disconnect("app", 1)));
    }

    @Test
    void entriesThatStandApartStayApart() throws Exception {
        String text = SMALL.replace("      type: string\n", "      type: string\n\n    other:\n      type: string\n\n");
        String after = run(text, new SetInput("n", "integer", Optional.empty(), Optional.empty()));
        assertTrue(after.contains("    other:\n      type: string\n\n    n:\n      type: integer\n\n  node_templates"),
                after);
    }

    @Test
    void topologyInFlowStyleIsEditedInFlowStyle() throws Exception {
        String text = "{ tosca_definitions_version: tosca_simple_yaml_1_0, topology_template: "
                + "{ node_templates: { a: { type: tosca.nodes.Compute }, "
                + "b: { type: tosca.nodes.SoftwareComponent } } } }";
        String connected = run(text, new Connect("b", "host", "a"));
        assertTrue(connected.contains("b: { type: tosca.nodes.SoftwareComponent, requirements: [ { host: a } ] }"),
                connected);
        assertTrue(run(connected, new DeleteNodes(Set.of("a")))
                .contains("node_templates: { b: { type: tosca.nodes.SoftwareComponent } }"));
        assertTrue(run(connected, new RenameNode("a", "c d")).contains("requirements: [ { host: c d } ]"));
    }
}
