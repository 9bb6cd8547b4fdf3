package org.deepworkbench.topology.core.edit;

import static org.deepworkbench.topology.core.edit.EditHarness.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that concern many places of a file, on one that has something of everything. */
class CommandTest {

    private static final String RICH = """
            tosca_definitions_version: tosca_simple_yaml_1_3

            data_types:
              my.Size:
                properties:
                  w: { type: integer }
              my.Box:
                derived_from: my.Size
                properties:
                  inner: { type: my.Size }
                  list:
                    type: list
                    entry_schema: my.Size
            capability_types:
              my.Cap:
                derived_from: tosca.capabilities.Root
            node_types:
              my.Server:
                derived_from: tosca.nodes.Root
                properties:
                  size: { type: my.Size, required: false }
                capabilities:
                  service: my.Cap
                requirements:
                  - peer:
                      capability: my.Cap
                      node: my.Server
                      occurrences: [ 0, UNBOUNDED ]

            topology_template:
              inputs:
                size: { type: my.Size, required: false }
                image: { type: string, default: a }   # the image
              node_templates:
                server:   # the first
                  type: my.Server
                client:
                  type: my.Server
                  requirements:
                    - peer: server
                    - peer:
                        node: server
                        relationship: link
                    - peer: other
                other:
                  type: my.Server
                  copy: server
                  interfaces:
                    Standard:
                      operations:
                        create:
                          implementation: create.sh
                          inputs:
                            ip: { get_attribute: [ server, address ] }
                            all: { concat: [ "server", { get_property: [ "server", size ] }, { get_input: image } ] }
              relationship_templates:
                link:
                  type: tosca.relationships.DependsOn
              groups:
                both:
                  type: tosca.groups.Root
                  members: [ server, client ]
                alone:
                  type: tosca.groups.Root
                  members:
                    - server
              policies:
                - placed:
                    type: tosca.policies.Placement
                    targets: [ server, other ]
                - spread:
                    type: tosca.policies.Placement
                    targets: [ alone ]
              workflows:
                deploy:
                  inputs:
                    mine: { type: string }
                  steps:
                    first:
                      target: server
                      activities:
                        - inline: check
                      on_success: [ second ]
                    second:
                      target: client
                      activities:
                        - set_state: { get_input: mine }
                check:
                  steps:
                    only:
                      target: other
                      activities:
                        - delegate: { workflow: deploy }
              substitution_mappings:
                node_type: my.Server
                properties:
                  size: [ size ]
                capabilities:
                  service: [ server, service ]
                requirements:
                  - peer: [ client, peer ]
              outputs:
                address:
                  value: { get_attribute: [ server, address ] }
                both:
                  value: { concat: [ { get_attribute: [ server, a ] }, { get_attribute: [ client, a ] } ] }
            """;

    @ParameterizedTest
    @CsvSource({ "NODE,server,13,'the first|\"server\"'", "NODE,client,5,", "GROUP,alone,2,", "WORKFLOW,deploy,2,",
        "WORKFLOW,check,2,", "RELATIONSHIP,link,2,", "POLICY,placed,1,", "OUTPUT,both,1,", "NODE_TYPE,my.Server,6,",
        "DATA_TYPE,my.Size,6,", "CAPABILITY_TYPE,my.Cap,3,", "INPUT,size,2,", "INPUT,image,2," })
    void renamedWithEveryReference(ElementKind kind, String name, int places, String kept) throws FaultException {
        String after = run(RICH, new Rename(kind, name, "brand_new"));
        assertEquals(RICH, run(after, new Rename(kind, "brand_new", name)));
        assertEquals(places, after.split("brand_new", -1).length - 1, after);
        assertEquals(RICH.lines().count(), after.lines().count());
        for (String piece : kept == null ? new String[0] : kept.split("\\|")) {
            assertTrue(after.contains(piece), piece);
        }
    }

    @Test
    void namesAreFoundWhateverTheyName() throws FaultException {
        assertEquals(run(RICH, new Rename(ElementKind.NODE, "client", "x")), run(RICH, new RenameNamed("client", "x")));
        assertEquals(run(RICH, new Rename(ElementKind.DATA_TYPE, "my.Box", "x")),
                run(RICH, new RenameNamed("my.Box", "x")));
        assertThrows(FaultException.class, () -> run(RICH, new RenameNamed("both", "x")), "a group and an output");
        assertEquals(run(RICH, new Rename(ElementKind.OUTPUT, "both", "x")),
                run(RICH, new RenameNamed("@outputs.both", "x")));
        assertThrows(FaultException.class, () -> run(RICH, new RenameNamed("nobody", "x")));
        assertThrows(FaultException.class, () -> run(RICH, new RenameNamed("client", "server")));
        assertFalse(run(RICH, new RemoveNamed("image")).contains("the image"));
    }

    @Test
    void inputsOfAWorkflowAreItsOwn() throws FaultException {
        String text = RICH.replace("    image: {", "    mine: {").replace("get_input: image", "get_input: mine");
        String after = run(text, new Rename(ElementKind.INPUT, "mine", "yours"));
        assertTrue(after.contains("set_state: { get_input: mine }"), after);
        assertEquals(2, after.split("yours", -1).length - 1, after);
    }

    @Test
    void deletedNodeTakesWithItWhatDependsOnItOnly() throws FaultException {
        String after = run(RICH, new DeleteNodes(Set.of("server")));
        String expected = RICH;
        for (String piece : List.of("    server:   # the first\n      type: my.Server\n", "        - peer: server\n",
                "        - peer:\n            node: server\n            relationship: link\n",
                "    alone:\n      type: tosca.groups.Root\n      members:\n        - server\n",
                "    - spread:\n        type: tosca.policies.Placement\n        targets: [ alone ]\n",
                "        first:\n          target: server\n          activities:\n            - inline: check\n"
                        + "          on_success: [ second ]\n",
                "    capabilities:\n      service: [ server, service ]\n",
                "    address:\n      value: { get_attribute: [ server, address ] }\n")) {
            assertTrue(expected.contains(piece), piece);
            expected = expected.replace(piece, "");
        }
        assertEquals(expected.replace("members: [ server, client ]", "members: [ client ]")
                .replace("targets: [ server, other ]", "targets: [ other ]"), after);
    }

    @Test
    void groupsAndPoliciesAreAddedChangedAndRemoved() throws FaultException {
        String group = run(RICH, new AddGroup("g", "tosca.groups.Root", List.of("other")));
        assertEquals(RICH.replace("  policies:\n",
                "    g:\n      type: tosca.groups.Root\n      members: [ other ]\n  policies:\n"), group);
        assertEquals(RICH, run(group, new Remove(ElementKind.GROUP, "g")));
        String policy = run(RICH, new AddPolicy("p", "tosca.policies.Scaling", List.of("other", "both")));
        EditHarness.assertOnly(RICH, policy, List.of(), List.of("    - p:", "        type: tosca.policies.Scaling",
                "        targets: [ other, both ]"));
        assertEquals(RICH, run(policy, new Remove(ElementKind.POLICY, "p")));
        assertEquals(RICH.replace("members: [ server, client ]", "members: [ client, other ]"), run(RICH,
                new ChangeMembers(ElementKind.GROUP, "both", Set.of("other", "client"), Set.of("server", "nobody"))));
        assertEquals(RICH.replace("targets: [ alone ]", "targets: [ alone, other ]"),
                run(RICH, new ChangeMembers(ElementKind.POLICY, "spread", Set.of("other"), Set.of())));
        assertThrows(FaultException.class, () -> run(RICH, new AddGroup("g", "t", List.of("nobody"))));
    }

    @Test
    void aTopologyIsPlacedByOnePolicyOnly() throws FaultException {
        String placed = run(RICH, new PlaceAtSite("4401ac5d"));
        EditHarness.assertOnly(RICH, placed, List.of(), List.of("    - deploy_on_specific_site:",
                "        type: tosca.policies.indigo.SlaPlacement", "        properties:",
                "          sla_id: 4401ac5d"));
        assertEquals(placed.replace("4401ac5d", "beef"), run(placed, new PlaceAtSite("beef")));
        String older = RICH.replace("  policies:\n", """
                  policies:
                    - old:
                        type: tosca.policies.Placement
                        properties: { sla_id: before }
                """);
        assertEquals(older.replace("before", "after"), run(older, new PlaceAtSite("after")));
    }

    @Test
    void propertiesOfPoliciesGroupsAndRelationshipsAreSet() throws FaultException {
        String after = run(RICH, new SetValue(ValuePath.policy("placed", "region"), "eu"));
        assertEquals(RICH.replace("        targets: [ server, other ]\n",
                "        targets: [ server, other ]\n        properties:\n          region: eu\n"), after);
        assertEquals(RICH, run(after, new UnsetValue(ValuePath.policy("placed", "region"))));
        String group = run(RICH, new SetValue(ValuePath.group("both", "x", 0), "1"));
        EditHarness.assertOnly(RICH, group, List.of(), List.of("      properties:", "        x:", "          - 1"));
        String link = run(RICH, new SetValue(ValuePath.relationship("link", "port"), "80"));
        EditHarness.assertOnly(RICH, link, List.of(), List.of("      properties:", "        port: 80"));
    }

    @Test
    void aNodeIsHostedByTheRequirementThatFits() throws FaultException {
        String text = """
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    vm:
                      type: tosca.nodes.Compute
                    disk:
                      type: tosca.nodes.BlockStorage
                    web:
                      type: tosca.nodes.WebServer
                """;
        String hosted = run(text, new Host("web", "vm"));
        EditHarness.assertOnly(text, hosted, List.of(), List.of("      requirements:", "        - host: vm"));
        assertThrows(FaultException.class, () -> run(text, new Host("web", "disk")));
        assertThrows(FaultException.class, () -> run(text, new Host("disk", "vm")));
    }

    @Test
    void templatesOfTheSecondVersionAreEditedToo() throws FaultException {
        String text = """
                tosca_definitions_version: tosca_2_0
                service_template:
                  inputs:
                    size: { type: integer }
                  node_templates:
                    a:
                      type: Compute
                      properties:
                        x: { $get_property: [ b, y ] }
                        z: { $get_input: size }
                    b:
                      type: Compute
                  outputs:
                    o: { value: { $get_attribute: [ b, c ] } }
                """;
        assertEquals(text.replace("[ b,", "[ c,").replace("    b:", "    c:"),
                run(text, new Rename(ElementKind.NODE, "b", "c")));
        assertEquals(text.replace("size", "n"), run(text, new Rename(ElementKind.INPUT, "size", "n")));
        assertEquals("tosca_definitions_version: tosca_2_0\nservice_template:\n  inputs:\n    n:\n      type: integer\n",
                run("tosca_definitions_version: tosca_2_0\n",
                        new SetInput("n", "integer", Optional.empty(), Optional.empty())));
        assertEquals(text.replace("z: { $get_input: size }", "z: 3"),
                run(text, new SetValue(ValuePath.property("a", "z"), "3")));
    }
}
