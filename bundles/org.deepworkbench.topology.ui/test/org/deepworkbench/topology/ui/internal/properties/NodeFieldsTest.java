package org.deepworkbench.topology.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.properties.Field.Origin;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.junit.jupiter.api.Test;

class NodeFieldsTest {

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);

    private List<Field> fields(String node) {
        return NodeFields.of(session, session.document().node(node).orElseThrow());
    }

    private Field field(String node, String name) {
        return fields(node).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private void type(Field field, String text) {
        assertTrue(session.run(field.edit(text).orElseThrow()));
    }

    @Test
    void showsStringsWithoutQuotesAndFunctionsAsYaml() {
        assertEquals("run --port=5000", field("app", "command").text());
        assertEquals("{ get_input: cpus }", field("Docker", "num_cpus").text());
        assertEquals("deephdc/some-image", field("app", "image").text());
    }

    @Test
    void quotesWhatWouldReadAsSomethingElse() {
        type(field("app", "command"), "5000");
        assertTrue(session.document().text().contains("command: \"5000\""), session.document().text());
        assertEquals("5000", field("app", "command").text());
    }

    @Test
    void takesFunctionsAsTheyAreTyped() {
        type(field("app", "command"), "{ get_input: cpus }");
        assertTrue(session.document().text().contains("command: { get_input: cpus }"));
    }

    @Test
    void tellsDefaultsFromGivenValues() {
        assertEquals(Origin.GIVEN, field("app", "command").origin());
        Field privileged = field("app", "privileged");
        assertEquals(Origin.DEFAULT, privileged.origin());
        assertEquals("false", privileged.text());
        type(privileged, "true");
        assertEquals(Origin.GIVEN, field("app", "privileged").origin());
    }

    @Test
    void takesAValueAwayWhenItsTextIsCleared() {
        type(field("app", "command"), "");
        assertEquals(Origin.NONE, field("app", "command").origin());
    }

    @Test
    void changesNothingForTheSameText() {
        assertEquals(Optional.empty(), field("app", "command").edit(" run --port=5000 "));
    }

    @Test
    void opensMapsIntoTheirEntries() {
        Field variables = field("app", "environment_variables");
        assertEquals(1, variables.parts().size());
        type(variables.parts().get(0), "y");
        assertTrue(session.document().text().contains("A: y"));
    }

    @Test
    void connectsByTheNameOfANode() {
        type(field("app", "host"), "Spare");
        assertEquals(Optional.of("Spare"), session.canvas().state().diagram().node("app").orElseThrow().host());
    }

    @Test
    void putsRequiredPropertiesBeforeOthers() {
        DocumentSession data = Topologies.session("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    db:
                      type: tosca.nodes.Database
                """);
        List<Field> fields = NodeFields.of(data, data.document().node("db").orElseThrow());
        List<String> groups = fields.stream().map(Field::group).distinct().toList();
        assertEquals(List.of(Messages.Group_node, Messages.Group_required, Messages.Group_properties),
                groups.subList(0, 3));
        Field name = fields.stream().filter(field -> field.group().equals(Messages.Group_required)).findFirst()
                .orElseThrow();
        assertEquals("name", name.name());
        assertEquals(Origin.MISSING, name.origin());
    }
}
