package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;

class NodePagesTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              inputs:
                port: { type: integer }
              node_templates:
                server:
                  type: tosca.nodes.Compute
                shop:   # sells
                  type: tosca.nodes.WebServer
                  interfaces:
                    Standard:
                      start: scripts/start.sh
                  requirements:
                    - host: server
              groups:
                team: { type: tosca.groups.Root, members: [ shop ] }
              policies:
                - spread: { type: tosca.policies.Placement, targets: [ server ] }
            """;

    private final FormBot bot = new FormBot(TEXT);

    private Field shop(String id) {
        return bot.ofNode("shop", id);
    }

    @Test
    void onlyTabsThatApplyAreThere() {
        assertEquals(List.of(Tab.GENERAL, Tab.PROPERTIES, Tab.CAPABILITIES, Tab.REQUIREMENTS, Tab.INTERFACES,
                Tab.ARTIFACTS, Tab.METADATA, Tab.NODE_FILTER, Tab.POLICIES),
                bot.form(new Selected.Node("shop")).pages().stream().map(Form.Page::tab).toList());
        assertFalse(bot.form(new Selected.Node("server")).pages().stream().map(Form.Page::tab)
                .anyMatch(Tab.NODE_FILTER::equals));
    }

    @Test
    void operationsAreWrittenAsShortAsTheyCanBe() {
        assertEquals("scripts/start.sh", shop("Standard start").content().text());
        bot.type(shop("Standard create"), "scripts/create.sh");
        bot.says("          create: scripts/create.sh\n");
        bot.add(shop("Standard start inputs"), "port = =port");
        bot.says("""
                          start:
                            implementation: scripts/start.sh
                            inputs:
                              port: { get_input: port }
                """);
        assertEquals("=port", shop("Standard start inputs port").content().text());
        bot.press(shop("Standard start inputs port"), Verb.REMOVE);
        bot.type(shop("Standard start"), "scripts/run.sh");
        bot.says("implementation: scripts/run.sh");
        bot.press(shop("Standard create"), Verb.RESET);
        assertFalse(bot.text().contains("create"));
    }

    @Test
    void filtersAreTypedAsComparisons() {
        Field filter = shop("filter 0");
        bot.add(filter, "host.num_cpus >= 2");
        bot.says("""
                    - host:
                        node: server
                        node_filter:
                          capabilities:
                            - host:
                                properties:
                                  - num_cpus: { greater_or_equal: 2 }
                """.indent(4));
        bot.add(shop("filter 0"), "host.mem_size >= 1 GB");
        bot.add(shop("filter 0"), "size in [ 1, 2 ]");
        bot.says("- size: { valid_values: [ 1, 2 ] }");
        List<Field> parts = shop("filter 0").parts();
        assertEquals(List.of("size", "host.num_cpus", "host.mem_size"),
                parts.stream().map(part -> part.label().text()).toList());
        assertEquals(">= 2", parts.get(1).content().text());
        assertEquals("integer", assertInstanceOf(Kind.Number.class,
                assertInstanceOf(Kind.Condition.class, parts.get(1).kind()).value()).type());
        bot.type(parts.get(1), "> 3");
        bot.says("- num_cpus: { greater_than: 3 }");
        bot.press(shop("filter 0").parts().get(1), Verb.REMOVE);
        assertFalse(bot.text().contains("num_cpus"));
        assertInstanceOf(Commit.Refusal.class, bot.tryToAdd(filter, "host.num_cpus"));
    }

    @Test
    void requirementsTellHowManyThereAreAndMayBe() {
        assertEquals(List.of("host: 1 connected, 1 needed", "dependency: 0 connected, any number is possible"),
                requirements());
        bot.type(shop("requirement dependency"), "server");
        assertEquals("Also connected to", shop("requirement dependency 2").label().text());
        bot.type(shop("requirement dependency 2"), "server");
        assertEquals("dependency: 1 connected, any number is possible", requirements().get(1), "it was connected so");
        bot.press(shop("requirement dependency"), Verb.REMOVE);
        bot.press(shop("requirement host"), Verb.REMOVE);
        assertEquals("host: 0 connected, 1 needed", requirements().get(1));
    }

    private List<String> requirements() {
        return bot.form(new Selected.Node("shop")).pages().stream().filter(page -> page.tab() == Tab.REQUIREMENTS)
                .flatMap(page -> page.sections().get().stream()).map(section -> section.title() + ": " + section.note())
                .toList();
    }

    @Test
    void metadataAreTexts() {
        bot.add(shop("@node_templates.shop.metadata"), "version = 1.0");
        bot.says("version: \"1.0\"");
        assertInstanceOf(Commit.Refusal.class, bot.tryToAdd(shop("@node_templates.shop.metadata"), "version = 2"));
        bot.press(shop("@node_templates.shop.metadata.version"), Verb.REMOVE);
        assertEquals(TEXT, bot.text());
    }

    @Test
    void aNodeJoinsAndLeavesPoliciesAndGroups() {
        assertEquals("false", shop("POLICY spread").content().text());
        bot.type(shop("POLICY spread"), "true");
        bot.says("targets: [ server, shop ]");
        bot.type(shop("GROUP team"), "false");
        assertFalse(bot.text().contains("members: [ shop ]"));
        bot.type(bot.field(new Selected.Policy("spread"), "member server"), "false");
        bot.says("targets: [ shop ]");
    }
}
