package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content.Origin;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;

class FormTest {

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);

    private Form form(Selected selected) {
        return Form.of(session, selected).orElseThrow();
    }

    private static Stream<Field> within(Field field) {
        return Stream.concat(Stream.of(field), field.parts().stream().flatMap(FormTest::within));
    }

    private Field field(Selected selected, String id) {
        return form(selected).pages().stream().flatMap(page -> page.sections().get().stream())
                .flatMap(section -> section.fields().stream()).flatMap(FormTest::within)
                .filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private Field ofNode(String node, String id) {
        return field(new Selected.Node(node), id);
    }

    private void run(Commit commit) {
        Edit edit = assertInstanceOf(Commit.Run.class, commit, commit::toString).edit();
        assertTrue(session.run(edit), session.document()::text);
    }

    private void type(Field field, String text) {
        run(field.commit(text));
    }

    private void add(Field field, String text) {
        run(field.actions().adding().orElseThrow().commit().apply(text));
    }

    private void assertText(String piece) {
        assertTrue(session.document().text().contains(piece), session.document().text());
    }

    @Test
    void textsAreTypedWithoutQuotesAndFunctionsAsFormulas() {
        assertEquals("run --port=5000", ofNode("app", "app.command").content().text());
        Field cpus = ofNode("Docker", "Docker:host.num_cpus");
        assertEquals("=cpus", cpus.content().text());
        assertEquals(Origin.FUNCTION, cpus.content().origin());
        type(ofNode("app", "app.command"), "=cpus");
        assertText("command: { get_input: cpus }");
    }

    @Test
    void whatWouldReadAsSomethingElseIsQuoted() {
        type(ofNode("app", "app.command"), "5000");
        assertText("command: \"5000\"");
        assertEquals("5000", ofNode("app", "app.command").content().text());
        type(ofNode("app", "app.command"), "'=not a formula");
        assertText("command: \"=not a formula\"");
        assertEquals("'=not a formula", ofNode("app", "app.command").content().text());
        type(ofNode("app", "app.command"), "\"\"");
        assertText("command: \"\"");
        type(ofNode("app", "app.command"), "a: { b");
        assertEquals("a: { b", ofNode("app", "app.command").content().text());
    }

    @Test
    void anInputIsMadeOnTheSpot() {
        type(ofNode("app", "app.command"), "=what? = run.sh # What runs");
        assertText("command: { get_input: what }");
        assertText("      description: What runs");
        assertText("      default: run.sh");
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
        type(privileged, "false");
        assertText("privileged: false");
        assertTrue(session.run(ofNode("app", "app.privileged").actions().buttons().get(Verb.RESET)));
        assertEquals(Topologies.TWO_RUNTIMES, session.document().text());
    }

    @Test
    void anEmptiedFieldTakesTheValueAway() {
        type(ofNode("app", "app.command"), "");
        assertEquals(Origin.NONE, ofNode("app", "app.command").content().origin());
        assertEquals(Commit.NOTHING, ofNode("app", "app.command").commit(""));
    }

    @Test
    void eachTypeHasItsControl() {
        assertEquals(new Kind.Flag(), ofNode("app", "app.privileged").kind());
        assertEquals(new Kind.Line(), ofNode("app", "app.command").kind());
        assertInstanceOf(Kind.Amount.class, ofNode("Docker", "Docker:host.mem_size").kind());
        assertInstanceOf(Kind.Group.class, ofNode("Docker", "Docker:host.publish_ports").kind());
        add(ofNode("Docker", "Docker:host.publish_ports"), "source: 5000");
        Field port = ofNode("Docker", "Docker:host.publish_ports.0.protocol");
        assertEquals(new Kind.Choice(List.of("udp", "tcp", "igmp"), false), port.kind());
        assertEquals("tcp", port.content().hint());
        assertTrue(Secrets.isSecret("rclone_password") && Secrets.isSecret("RCLONE_CONFIG_RSHARE_PASS")
                && !Secrets.isSecret("bypass") && !Secrets.isSecret("tokens_path"));
    }

    @Test
    void entriesAndItemsAreAddedInOneLine() {
        add(ofNode("app", "app.environment_variables"), "B = 7");
        assertText("          B: \"7\"");
        add(ofNode("app", "app.environment_variables"), "C==cpus");
        assertText("          C: { get_input: cpus }");
        Field variables = ofNode("app", "app.environment_variables");
        assertEquals(List.of("A", "B", "C"), variables.parts().stream().map(part -> part.label().text()).toList());
        assertInstanceOf(Commit.Refusal.class, variables.actions().adding().orElseThrow().commit().apply("A = 1"));
        assertInstanceOf(Commit.Refusal.class, variables.actions().adding().orElseThrow().commit().apply("A"));
        type(variables.parts().get(0), "y");
        assertText("A: y");
        Field ports = ofNode("Docker", "Docker:host.publish_ports");
        add(ports, "protocol: tcp, source: 5000");
        add(ofNode("Docker", "Docker:host.publish_ports"), "source: 6006");
        assertText("- { protocol: tcp, source: 5000 }");
        assertInstanceOf(Commit.Refusal.class, ports.actions().adding().orElseThrow().commit().apply("5000"));
        assertTrue(session.run(ofNode("Docker", "Docker:host.publish_ports").parts().get(0).actions().buttons()
                .get(Verb.REMOVE)));
        assertFalse(session.document().text().contains("5000 }"));
    }

    @Test
    void requirementsAreConnectedAndSaidMoreOf() {
        Field host = ofNode("app", "requirement host");
        assertEquals("Docker", host.content().text());
        assertEquals(new Kind.Choice(List.of("Docker", "Spare"), true), host.kind());
        type(host, "Spare");
        assertText("- host: Spare");
        type(ofNode("app", "requirement host relationship"), "tosca.relationships.HostedOn");
        assertText("""
                        - host:
                            node: Spare
                            relationship: tosca.relationships.HostedOn
                """);
        assertTrue(((Kind.Choice) ofNode("app", "requirement host capability").kind()).options()
                .contains("tosca.capabilities.indigo.Container.Docker"));
        assertTrue(session.run(ofNode("app", "requirement host").actions().buttons().get(Verb.REMOVE)));
        type(ofNode("app", "requirement host"), "Docker");
        assertEquals(Optional.of("Docker"), session.canvas().state().diagram().node("app").orElseThrow().host());
    }

    @Test
    void aForeseenArtifactSaysItsTypeAgain() {
        assertTrue(session.run(ofNode("app", "@node_templates.app.artifacts.image.file").actions().buttons()
                .get(Verb.REMOVE)));
        type(ofNode("app", "@node_templates.app.artifacts.image.file"), "=image = some/image # What runs");
        assertText("type: tosca.artifacts.Deployment.Image.Container.Docker");
        assertText("file: { get_input: image }");
        assertFalse(session.document().text().contains("required: false"));
    }

    @Test
    void requiredPropertiesComeFirst() {
        DocumentSession data = Topologies.session("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    db:
                      type: tosca.nodes.Database
                """);
        List<Field> fields = Form.of(data, new Selected.Node("db")).orElseThrow().pages().stream()
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
        add(field(input, "@inputs.cpus.constraints"), ">= 1");
        assertText("greater_or_equal: 1");
        Field first = field(input, "@inputs.cpus.constraints.0");
        assertEquals(">= 1", first.content().text());
        type(first, "in_range: [ 1, 8 ]");
        assertText("in_range: [ 1, 8 ]");
        assertInstanceOf(Commit.Refusal.class, first.commit("about 5"));
        type(field(input, "@inputs.cpus.default"), "4");
        assertText("default: 4");
    }

    @Test
    void outputsAreFormulas() {
        Field where = field(new Selected.Output("where"), "@outputs.where.value");
        assertEquals("=app.load_balancer_ips[0]", where.content().text());
        type(where, "=concat(\"http://\", app.load_balancer_ips[0])");
        assertText("get_attribute");
        assertEquals(Map.of(), where.actions().buttons());
    }
}
