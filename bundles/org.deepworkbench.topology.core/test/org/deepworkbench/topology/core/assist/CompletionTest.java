package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

/** What is proposed where, and how it stands in the text then. */
class CompletionTest {

    private static final String REQUIREMENT = "- host: Docker\n";

    @Test
    void keynamesOfTheSectionThatAreNotThereYet() {
        List<String> labels = Cursor.of("tosca_definitions_version: tosca_simple_yaml_1_3\n|").labels();
        assertTrue(labels.containsAll(List.of("imports", "topology_template", "node_types")), labels::toString);
        assertFalse(labels.contains("tosca_definitions_version"));
    }

    @Test
    void aKeynameBringsItsIndentationAndWhatBeginsBelow() {
        assertEquals("topology_template:\n  |", Cursor.of("top|").with("topology_template"));
        assertEquals("  node_templates:\n    |", Cursor.of("topology_template:\n  no|").changed("node_templates"));
        assertEquals("      requirements:\n        - |", Cursor
                .of("topology_template:\n  node_templates:\n    a:\n      req|").changed("requirements"));
        assertEquals("      type: |", Cursor
                .of("topology_template:\n  node_templates:\n    a:\n      |").changed("type"));
    }

    @Test
    void windowsLineBreaksStaySo() {
        assertEquals("a: b\r\ntopology_template:\r\n  |", Cursor.of("a: b\r\ntop|").with("topology_template"));
    }

    @Test
    void aKeyThatHasItsColonIsReplacedAlone() {
        assertEquals("imports|: x", Cursor.of("im|: x").with("imports"));
    }

    @Test
    void namesOfOnesOwnAreNotProposed() {
        assertEquals(List.of(), Cursor.of("topology_template:\n  node_templates:\n    |").labels());
    }

    @Test
    void typesByTheirHumps() {
        Cursor cursor = Cursor.in("type: tosca.nodes.indigo.Container.Runtime.Docker", "type: t.n.Comp|");
        assertEquals("tosca.nodes.Compute", cursor.labels().get(0));
        assertTrue(cursor.changed("tosca.nodes.Compute").endsWith("type: tosca.nodes.Compute|"));
        assertEquals("tosca.nodes.Compute", Cursor.in("type: tosca.nodes.indigo.Container.Runtime.Docker",
                "type: comp|").labels().get(0));
    }

    @Test
    void aBlankIsPutBehindAColonThatHasNone() {
        assertTrue(Cursor.in("type: string", "type:|").changed("integer").endsWith("type: integer|"));
    }

    @Test
    void primitiveTypesForInputs() {
        List<String> labels = Cursor.in("type: string", "type: |").labels();
        assertEquals("string", labels.get(0));
        assertTrue(labels.contains("scalar-unit.size"));
    }

    @Test
    void propertiesOfTheTypeWithoutThoseThatAreThere() {
        Cursor cursor = Cursor.in("command: \"run it\"\n", "command: \"run it\"\n        |\n");
        assertTrue(cursor.labels().contains("force_pull_image"), cursor.labels()::toString);
        assertFalse(cursor.labels().contains("command"));
        assertEquals("        force_pull_image: |", cursor.changed("force_pull_image"));
    }

    @Test
    void propertiesWorkForANodeThatCouldNotBeReadYet() {
        Cursor cursor = Cursor.in("  outputs:", "    broken: [\n    fresh:\n      type: tosca.nodes.Compute\n"
                + "      properties:\n      capabilities:\n        |\n  outputs:");
        assertTrue(cursor.labels().containsAll(List.of("host", "os", "endpoint")), cursor.labels()::toString);
    }

    @Test
    void requiredPropertiesComeFirst() {
        Cursor cursor = Cursor.of("topology_template:\n  node_templates:\n    a:\n"
                + "      type: tosca.nodes.BlockStorage\n      properties:\n        |");
        List<Proposal> proposals = cursor.proposals();
        boolean optional = false;
        for (Proposal proposal : proposals) {
            boolean required = proposal.detail().endsWith("required");
            assertFalse(required && optional, cursor.labels()::toString);
            optional |= !required;
        }
        assertTrue(proposals.get(0).documentation().get().facts().size() > 1);
    }

    @Test
    void propertiesOfACapability() {
        Cursor cursor = Cursor.in("mem_size: 4 GB\n", "mem_size: 4 GB\n            |\n");
        assertTrue(cursor.labels().contains("num_gpus"), cursor.labels()::toString);
        assertFalse(cursor.labels().contains("num_cpus"));
    }

    @Test
    void requirementsWithADashOfTheirOwn() {
        Cursor cursor = Cursor.in(REQUIREMENT, "- host: Docker\n        |\n");
        assertEquals("        - host: |", cursor.changed("host"));
        assertEquals("        - host: |", Cursor.in(REQUIREMENT, "- ho|\n").changed("host"));
    }

    @Test
    void onlyNodesThatFitARequirement() {
        assertEquals(List.of("Docker"), Cursor.in(REQUIREMENT, "- host: |\n").labels());
        List<String> targets = Cursor.in(REQUIREMENT, "- host:\n            node: |\n").labels();
        assertEquals("Docker", targets.get(0));
        assertTrue(targets.contains("tosca.nodes.indigo.Container.Runtime.Docker"), "a type that fits, too");
        assertFalse(targets.contains("tosca.nodes.BlockStorage"), "but no other");
        assertTrue(Cursor.in(REQUIREMENT, "- host:\n            node: Docker\n            capability: |\n").labels()
                .contains("host"));
    }

    @Test
    void inputsForGetInput() {
        assertEquals(List.of("image"), Cursor.in("{ get_input: image }", "{ get_input: | }").labels());
        assertTrue(Cursor.in("{ get_input: image }", "{ get_input: i| }").changed("image")
                .endsWith("{ get_input: image| }"));
    }

    @Test
    void functionsWithTheirBraces() {
        Cursor cursor = Cursor.in("\"run it\"", "get_in|");
        assertTrue(cursor.changed("get_input").endsWith("command: { get_input: | }"));
        assertTrue(Cursor.in("\"run it\"", "|").changed("get_property").endsWith("{ get_property: [ | ] }"));
        assertTrue(Cursor.in("{ get_input: image }", "{ c| }").changed("concat").endsWith("{ concat: [ | ] }"));
    }

    @Test
    void anInputOfTheSameTypeIsProposedAsAWhole() {
        assertTrue(Cursor.in("\"run it\"", "|").changed("image").endsWith("command: { get_input: image }|"));
    }

    @Test
    void argumentsOfFunctions() {
        String call = "{ get_attribute: [ app, load_balancer_ips, 0 ] }";
        assertEquals(List.of("Docker", "app"), Cursor.in(call, "{ get_attribute: [ | ] }").labels());
        assertTrue(Cursor.in(call, "{ get_attribute: [ app, | ] }").labels().contains("load_balancer_ips"));
        assertTrue(Cursor.in(call, "{ get_property: [ Docker, host, | ] }").labels().contains("num_cpus"));
        assertEquals(List.of("SELF", "HOST", "Docker", "app"), Cursor.in("\"run it\"", "{ get_property: [ |").labels());
        assertTrue(Cursor.in("\"run it\"", "{ get_property: [ HOST, host, | ] }").labels().contains("num_cpus"));
        assertTrue(Cursor.in("\"run it\"", "{ get_property: [ SELF,|").changed("command")
                .contains("[ SELF, command|"));
    }

    @Test
    void argumentsOfFunctionsThatAreWrittenAsABlock() {
        Cursor cursor = Cursor.in("\"run it\"", "\n            get_property:\n              - Docker\n"
                + "              - host\n              - |");
        assertTrue(cursor.labels().contains("mem_size"), cursor.labels()::toString);
    }

    @Test
    void truthsForBooleans() {
        Cursor cursor = Cursor.in("command: \"run it\"", "force_pull_image: |");
        assertEquals(List.of("true", "false"), cursor.labels().subList(0, 2));
    }

    @Test
    void versionsAndImports() {
        assertTrue(Cursor.of("tosca_definitions_version: |").labels().contains("tosca_simple_yaml_1_3"));
        assertTrue(Cursor.of("imports:\n  - |").labels().contains("types.yaml"));
        assertTrue(Cursor.of("imports:\n  - file: |").labels().contains("types.yaml"));
    }

    @Test
    void membersTargetsAndTypesOfGroupsAndPolicies() {
        String group = "topology_template:\n  groups:\n    g:\n      ";
        assertEquals(List.of("Docker", "app"), Cursor.of(group + "members: [ | ]").labels());
        assertTrue(Cursor.of(group + "type: |").labels().contains("tosca.groups.Root"));
        assertTrue(Cursor.of("topology_template:\n  policies:\n    - p:\n        type: |").labels()
                .contains("tosca.policies.Scaling"));
        assertEquals(List.of("app"), Cursor.of("topology_template:\n  policies:\n    - p:\n        targets:\n"
                + "          - Docker\n          - ap|").labels());
    }

    @Test
    void capabilitiesAndRelationshipsOfARequirement() {
        List<String> capabilities = Cursor.in(REQUIREMENT, "- host:\n            capability: |\n").labels();
        assertTrue(capabilities.contains("tosca.capabilities.indigo.Container.Docker"), capabilities::toString);
        assertFalse(capabilities.contains("tosca.capabilities.Endpoint"));
        List<String> relationships = Cursor.in(REQUIREMENT, "- host:\n            relationship: |\n").labels();
        assertTrue(relationships.contains("tosca.relationships.HostedOn"), relationships::toString);
        assertFalse(relationships.contains("tosca.relationships.AttachesTo"));
    }

    @Test
    void whatAFilterMayAskFor() {
        String filter = "- host:\n            node: tosca.nodes.Compute\n            node_filter:\n";
        assertTrue(Cursor.in(REQUIREMENT, filter + "              capabilities:\n                - |\n").labels()
                .containsAll(List.of("host", "os")));
        assertEquals("                        - num_cpus:", Cursor.in(REQUIREMENT, filter
                + "              capabilities:\n                - host:\n                    properties:\n"
                + "                        - num_c|\n").with("num_cpus")
                        .lines().filter(line -> line.strip().equals("- num_cpus:")).findFirst().orElseThrow());
    }

    private static final String WORKFLOW = "topology_template:\n  workflows:\n    w:\n      steps:\n"
            + "        one:\n          target: app\n          activities:\n            - |\n"
            + "          on_success: []\n        two:\n          target: Docker\n";

    @Test
    void stepsOfAWorkflow() {
        assertEquals(List.of("two"), Cursor.of(WORKFLOW.replace("|", "").replace("[]", "[ | ]")).labels());
        assertEquals(List.of("two"),
                Cursor.of(WORKFLOW.replace("|", "").replace("on_success: []", "on_failure:\n            - |"))
                        .labels());
    }

    @Test
    void activitiesAndTheOperationsThatTheyCall() {
        assertEquals(List.of("delegate", "set_state", "call_operation", "inline"), Cursor.of(WORKFLOW).labels());
        List<String> calls = Cursor.of(WORKFLOW.replace("|", "call_operation: |")).labels();
        assertTrue(calls.contains("Standard.create"), calls::toString);
        assertEquals(calls, Cursor.of(WORKFLOW.replace("|", "call_operation:\n                operation: |")).labels());
    }

    @Test
    void operationsOfAnInterface() {
        String node = "topology_template:\n  node_templates:\n    n:\n      type: tosca.nodes.Compute\n"
                + "      interfaces:\n        ";
        assertTrue(Cursor.of(node + "|").labels().contains("Standard"));
        assertTrue(Cursor.of(node + "Standard:\n          |").labels().containsAll(List.of("create", "start")));
        assertTrue(Cursor.of(node + "Standard:\n          operations:\n            |").labels().contains("stop"));
        assertTrue(Cursor.of("topology_template:\n  relationship_templates:\n    r:\n"
                + "      type: tosca.relationships.ConnectsTo\n      interfaces:\n        |").labels()
                .contains("Configure"));
    }

    @Test
    void membersThatATypeIsMeantForComeFirst() {
        String types = "policy_types:\n  my.Policy:\n    derived_from: tosca.policies.Root\n"
                + "    targets: [ tosca.nodes.indigo.Container.Application.Docker.Marathon ]\n";
        TopologyDocument document = TopologyDocument.of("types.yaml",
                Samples.SMALL.replace("topology_template:\n", types + "topology_template:\n"));
        Cursor cursor = Cursor.of("topology_template:\n  policies:\n    - p:\n        type: my.Policy\n"
                + "        targets: [ | ]\n");
        assertEquals(List.of("app", "Docker"), Completion.at(AssistContext.of(document, List.of()), cursor.text(),
                cursor.offset()).stream().map(Proposal::label).toList());
    }

    @Test
    void triggersAndWhatTheyWatch() {
        String trigger = "topology_template:\n  policies:\n    - p:\n        triggers:\n          t:\n            ";
        assertTrue(Cursor.of(trigger + "|").labels().containsAll(List.of("event", "condition", "action")));
        assertTrue(Cursor.of(trigger + "target_filter:\n              node: |").labels().contains("app"));
        TopologyDocument document = TopologyDocument.of("policy.yaml", Samples.SMALL.replace("  outputs:\n",
                "  policies:\n    - p:\n        type: tosca.policies.Scaling\n        targets: [ app ]\n  outputs:\n"));
        Cursor condition = Cursor.of(trigger + "condition:\n              - |");
        assertTrue(Completion.at(AssistContext.of(document, List.of()), condition.text(), condition.offset()).stream()
                .map(Proposal::label).toList().contains("load_balancer_ips"));
    }

    @Test
    void nothingInCommentsAndTexts() {
        assertEquals(List.of(), Cursor.of("# top|").labels());
        assertEquals(List.of(), Cursor.of("description: |").labels());
        assertEquals(List.of(), Cursor.of("description: >\n  some\n  |").labels().stream().toList());
        assertEquals(List.of(), Cursor.of("description: some\n  to|").labels());
    }

    @Test
    void everyKeynameIsDocumented() {
        Syntax.TOSCA.rules().forEach((name, rule) -> rule.keys().keySet()
                .forEach(key -> assertTrue(Documents.knows(name, key), () -> name + '.' + key)));
    }

    @Test
    void everyRuleThatIsNamedIsThere() {
        Syntax.TOSCA.rules().values().stream().flatMap(rule -> rule.keys().values().stream())
                .forEach(shape -> shape.options().forEach(option -> assertTrue(option != null, shape::toString)));
    }

    @Test
    void anEmptyTextIsNoTrouble() {
        assertTrue(Completion.at(AssistContext.of(TopologyDocument.of("empty.yaml", ""), List.of()), "", 0).size() > 5);
    }

    @Test
    void noPlaceOfASpoiltTextIsTrouble() {
        String text = Samples.SMALL;
        for (int cut = 0; cut <= text.length(); cut++) {
            Completion.at(Cursor.CONTEXT, text.substring(0, cut), cut);
            Completion.at(Cursor.CONTEXT, text, cut);
        }
    }
}
