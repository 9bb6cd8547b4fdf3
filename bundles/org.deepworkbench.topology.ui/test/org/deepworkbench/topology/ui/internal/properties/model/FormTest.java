package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content.Origin;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;

class FormTest {

    private final FormBot bot = new FormBot(Topologies.TWO_RUNTIMES);

    private Field ofNode(String node, String id) {
        return bot.ofNode(node, id);
    }

    @Test
    void textsAreTypedWithoutQuotesAndFunctionsAsFormulas() {
        assertEquals("run --port=5000", ofNode("app", "app.command").content().text());
        Field cpus = ofNode("Docker", "Docker:host.num_cpus");
        assertEquals("=cpus", cpus.content().text());
        assertEquals(Origin.FUNCTION, cpus.content().origin());
        bot.type(ofNode("app", "app.command"), "=cpus");
        bot.says("command: { get_input: cpus }");
    }

    @Test
    void whatWouldReadAsSomethingElseIsQuoted() {
        bot.type(ofNode("app", "app.command"), "5000");
        bot.says("command: \"5000\"");
        assertEquals("5000", ofNode("app", "app.command").content().text());
        bot.type(ofNode("app", "app.command"), "'=not a formula");
        bot.says("command: \"=not a formula\"");
        assertEquals("'=not a formula", ofNode("app", "app.command").content().text());
        bot.type(ofNode("app", "app.command"), "\"\"");
        bot.says("command: \"\"");
        bot.type(ofNode("app", "app.command"), "a: { b");
        assertEquals("a: { b", ofNode("app", "app.command").content().text());
    }

    @Test
    void anInputIsMadeOnTheSpot() {
        bot.type(ofNode("app", "app.command"), "=what? = run.sh # What runs");
        bot.says("command: { get_input: what }");
        bot.says("      description: What runs");
        bot.says("      default: run.sh");
        assertInstanceOf(Commit.Refusal.class, ofNode("app", "app.command").commit("=nobody"));
        assertInstanceOf(Commit.Refusal.class, ofNode("app", "app.command").commit("=concat("));
    }

    @Test
    void defaultsAreHintsAndCanBeComeBackTo() {
        Field privileged = ofNode("app", "app.privileged");
        assertEquals(Origin.DEFAULT, privileged.content().origin());
        assertEquals("false", privileged.content().hint());
        assertEquals("", privileged.content().text());
        assertFalse(privileged.actions().buttons().containsKey(Verb.RESET));
        bot.type(privileged, "false");
        bot.says("privileged: false");
        bot.press(ofNode("app", "app.privileged"), Verb.RESET);
        assertEquals(Topologies.TWO_RUNTIMES, bot.text());
    }

    @Test
    void anEmptiedFieldTakesTheValueAway() {
        bot.type(ofNode("app", "app.command"), "");
        assertEquals(Origin.NONE, ofNode("app", "app.command").content().origin());
        assertEquals(Commit.NOTHING, ofNode("app", "app.command").commit(""));
    }

    @Test
    void eachTypeHasItsControl() {
        assertEquals(new Kind.Flag(), ofNode("app", "app.privileged").kind());
        assertEquals(new Kind.Line(), ofNode("app", "app.command").kind());
        assertInstanceOf(Kind.Number.class, ofNode("Docker", "Docker:host.mem_size").kind());
        assertInstanceOf(Kind.Group.class, ofNode("Docker", "Docker:host.publish_ports").kind());
        bot.add(ofNode("Docker", "Docker:host.publish_ports"), "source: 5000");
        Field port = ofNode("Docker", "Docker:host.publish_ports.0.protocol");
        assertEquals(new Kind.Choice(List.of("udp", "tcp", "igmp"), false), port.kind());
        assertEquals("tcp", port.content().hint());
        assertTrue(Secrets.isSecret("rclone_password") && Secrets.isSecret("RCLONE_CONFIG_RSHARE_PASS")
                && !Secrets.isSecret("bypass") && !Secrets.isSecret("tokens_path"));
    }

    @Test
    void entriesAndItemsAreAddedInOneLine() {
        bot.add(ofNode("app", "app.environment_variables"), "B = 7");
        bot.says("          B: \"7\"");
        bot.add(ofNode("app", "app.environment_variables"), "C==cpus");
        bot.says("          C: { get_input: cpus }");
        Field variables = ofNode("app", "app.environment_variables");
        assertEquals(List.of("A", "B", "C"), variables.parts().stream().map(part -> part.label().text()).toList());
        assertInstanceOf(Commit.Refusal.class, bot.tryToAdd(variables, "A = 1"));
        assertInstanceOf(Commit.Refusal.class, bot.tryToAdd(variables, "A"));
        bot.type(variables.parts().get(0), "y");
        bot.says("A: y");
        Field ports = ofNode("Docker", "Docker:host.publish_ports");
        bot.add(ports, "protocol: tcp, source: 5000");
        bot.add(ofNode("Docker", "Docker:host.publish_ports"), "source: 6006");
        bot.says("- { protocol: tcp, source: 5000 }");
        assertInstanceOf(Commit.Refusal.class, bot.tryToAdd(ports, "5000"));
        bot.press(ofNode("Docker", "Docker:host.publish_ports").parts().get(0), Verb.DOWN);
        assertEquals("{source: 6006}", ofNode("Docker", "Docker:host.publish_ports.0").content().text());
        bot.press(ofNode("Docker", "Docker:host.publish_ports").parts().get(1), Verb.REMOVE);
        assertFalse(bot.text().contains("5000 }"));
    }

    @Test
    void anEntryGetsAnotherName() {
        bot.add(ofNode("app", "app.environment_variables"), "B = 7");
        Field first = ofNode("app", "app.environment_variables.A");
        bot.run(first.actions().naming().orElseThrow().apply("LANG "));
        bot.says("          LANG: x\n          B: \"7\"\n");
        Field second = ofNode("app", "app.environment_variables.B");
        assertInstanceOf(Commit.Refusal.class, second.actions().naming().orElseThrow().apply("LANG"));
        assertEquals(Commit.NOTHING, second.actions().naming().orElseThrow().apply("B"));
        assertTrue(ofNode("app", "app.command").actions().naming().isEmpty());
    }

    @Test
    void requirementsAreConnectedAndSaidMoreOf() {
        Field host = ofNode("app", "requirement host");
        assertEquals("Docker", host.content().text());
        assertEquals(new Kind.Choice(List.of("Docker", "Spare"), true), host.kind());
        bot.type(host, "Spare");
        bot.says("- host: Spare");
        bot.type(ofNode("app", "requirement host relationship"), "tosca.relationships.HostedOn");
        bot.says("""
                        - host:
                            node: Spare
                            relationship: tosca.relationships.HostedOn
                """);
        assertTrue(((Kind.Choice) ofNode("app", "requirement host capability").kind()).options()
                .contains("tosca.capabilities.indigo.Container.Docker"));
        bot.press(ofNode("app", "requirement host"), Verb.REMOVE);
        bot.type(ofNode("app", "requirement host"), "Docker");
        assertEquals(Optional.of("Docker"), bot.session().canvas().state().diagram().node("app").orElseThrow().host());
    }

    @Test
    void aForeseenArtifactSaysItsTypeAgain() {
        bot.press(ofNode("app", "@node_templates.app.artifacts.image.file"), Verb.REMOVE);
        bot.type(ofNode("app", "@node_templates.app.artifacts.image.file"), "=image = some/image # What runs");
        bot.says("type: tosca.artifacts.Deployment.Image.Container.Docker");
        bot.says("file: { get_input: image }");
        assertFalse(bot.text().contains("required: false"));
    }

    @Test
    void requiredPropertiesComeFirst() {
        FormBot data = new FormBot("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    db:
                      type: tosca.nodes.Database
                """);
        List<Field> fields = data.form(new Selected.Node("db")).pages().stream()
                .filter(page -> page.tab() == Tab.PROPERTIES).findFirst().orElseThrow().sections().get().get(0)
                .fields();
        assertEquals("name", fields.get(0).label().text());
        assertTrue(fields.get(0).label().required());
        assertEquals(Origin.MISSING, fields.get(0).content().origin());
        assertFalse(fields.get(1).label().required());
    }

    @Test
    void constraintsOfInputsAreTypedAsComparisons() {
        Selected input = new Selected.Input("cpus");
        bot.add(bot.field(input, "@inputs.cpus.constraints"), ">= 1");
        bot.says("greater_or_equal: 1");
        Field first = bot.field(input, "@inputs.cpus.constraints.0");
        assertEquals(">= 1", first.content().text());
        bot.type(first, "in_range: [ 1, 8 ]");
        bot.says("in_range: [ 1, 8 ]");
        assertInstanceOf(Commit.Refusal.class, first.commit("about 5"));
        bot.type(bot.field(input, "@inputs.cpus.default"), "4");
        bot.says("default: 4");
    }

    @Test
    void outputsAreFormulas() {
        Field where = bot.field(new Selected.Output("where"), "@outputs.where.value");
        assertEquals("=app.load_balancer_ips[0]", where.content().text());
        bot.type(where, "=concat(\"http://\", app.load_balancer_ips[0])");
        bot.says("get_attribute");
        assertEquals(Map.of(), where.actions().buttons());
    }
}
