package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoverTest {

    @Test
    void aTypeTellsWhatItHas() {
        Documentation type = at("Runtime.Docker", "Runtime.Doc|ker").orElseThrow();
        assertEquals("tosca.nodes.indigo.Container.Runtime.Docker", type.title());
        assertTrue(names(type).contains("Capabilities"), names(type)::toString);
    }

    @Test
    void aPropertyTellsItsTypeAndDefault() {
        Documentation property = at("command:", "com|mand:").orElseThrow();
        assertEquals("command", property.title());
        assertTrue(names(property).containsAll(List.of("Type", "Required")), names(property)::toString);
    }

    @Test
    void keynamesFunctionsInputsAndNodes() {
        assertTrue(at("topology_template:", "topology_|template:").orElseThrow().text().contains("nodes"));
        assertTrue(at("get_input:", "get_in|put:").orElseThrow().text().contains("input"));
        assertEquals("image", at("get_input: image", "get_input: im|age").orElseThrow().title());
        assertTrue(at("host: Docker", "host: Doc|ker").orElseThrow().facts().toString().contains("Runtime.Docker"));
        assertEquals("app", at("app:", "ap|p:").orElseThrow().title());
    }

    @Test
    void nothingIsSaidOfTexts() {
        assertEquals(Optional.empty(), at("# where it runs", "# whe|re it runs"));
        assertEquals(Optional.empty(), at("\"run it\"", "\"run| it\""));
    }

    private static Optional<Documentation> at(String piece, String marked) {
        Cursor cursor = Cursor.in(piece, marked);
        return Hover.at(Cursor.CONTEXT, cursor.text(), cursor.offset()).map(Hover::documentation);
    }

    private static List<String> names(Documentation documentation) {
        return documentation.facts().stream().map(Documentation.Fact::name).toList();
    }
}
