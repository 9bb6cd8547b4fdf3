package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of properties against types of the file's own. */
class PropertiesTest {

    private static final String TYPES = Judge.HEAD + """
            data_types:
              my.Port:
                derived_from: integer
                constraints: [ { in_range: [ 1, 65535 ] } ]
              my.Mount:
                derived_from: tosca.datatypes.Root
                properties:
                  path: { type: string }
                  size: { type: scalar-unit.size, required: false }
            node_types:
              my.Node:
                derived_from: tosca.nodes.Root
                properties:
                  must: { type: string }
                  port: { type: my.Port, required: false, constraints: [ { greater_than: 1000 } ] }
                  ports: { type: list, required: false, entry_schema: { type: my.Port } }
                  mount: { type: my.Mount, required: false }
                  mounts: { type: map, required: false, entry_schema: { type: my.Mount } }
                  deep:
                    type: list
                    required: false
                    entry_schema: { type: map, entry_schema: { type: list, entry_schema: { type: integer } } }
                  span: { type: range, required: false }
                  keys:
                    type: map
                    required: false
                    key_schema: { type: string, constraints: [ { max_length: 3 } ] }
                    entry_schema: { type: string }
                  list:
                    type: list
                    required: false
                    entry_schema: { type: string }
                    constraints: [ { max_length: 2 } ]
                  time: { type: scalar-unit.time, required: false, constraints: [ { less_than: 1 h } ] }
                  rate: { type: scalar-unit.bitrate, required: false }
                  release: { type: version, required: false, constraints: [ { greater_or_equal: 1.10 } ] }
                  on: { type: boolean, required: false }
            topology_template:
              node_templates:
                n:
                  type: my.Node
                  properties:
                    must: x
            """;

    private static String with(String property) {
        return TYPES + "        " + property + "\n";
    }

    private static final String LINE = "45 ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "port: 8080", "ports: [ 1, 2 ]", "mount: { path: /a, size: 1 gb }", "mounts: { a: { path: /a } }",
            "deep: [ { a: [ 1 ] } ]", "span: [ 1, UNBOUNDED ]", "keys: { abc: x }", "list: [ a, b ]", "time: 59 m",
            "time: 59 M", "rate: 10 Mbps", "rate: 3 KIBPS", "release: 1.11.2", "on: true" })
    void whatIsRightIsNotComplainedAbout(String property) {
        assertEquals("", Judge.told(with(property)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "port: 80           | ERROR BROKEN_CONSTRAINT",
            "port: 70000        | ERROR BROKEN_CONSTRAINT",
            "port: x            | ERROR WRONG_TYPE",
            "port: '8080'       | WARNING LENIENT_TYPE",
            "ports: [ 1, 0 ]    | ERROR BROKEN_CONSTRAINT",
            "ports: { a: 1 }    | ERROR WRONG_TYPE",
            "mount: { pth: /a } | ERROR UNKNOWN_PROPERTY",
            "mount: { size: 1 GB } | ERROR MISSING_PROPERTY",
            "mount: { path: /a, size: 1 GX } | ERROR WRONG_TYPE",
            "mounts: { a: { path: [ 1 ] } } | ERROR WRONG_TYPE",
            "deep: [ { a: [ 1, x ] } ] | ERROR WRONG_TYPE",
            "span: [ 2, 1 ]     | ERROR WRONG_TYPE",
            "keys: { abcd: x }  | ERROR BROKEN_CONSTRAINT",
            "list: [ a, b, c ]  | ERROR BROKEN_CONSTRAINT",
            "time: 61 m         | ERROR BROKEN_CONSTRAINT",
            "time: 61 x         | ERROR WRONG_TYPE",
            "rate: 10 MB        | ERROR WRONG_TYPE",
            "release: 1.9       | ERROR BROKEN_CONSTRAINT",
            "on: maybe          | ERROR WRONG_TYPE",
            "on: 'true'         | WARNING LENIENT_TYPE",
            "prt: 8080          | ERROR UNKNOWN_PROPERTY" })
    void oneFaultIsToldOnceAtItsLine(String property, String expected) {
        assertEquals(LINE + expected, Judge.told(with(property)));
    }

    @Test
    void misspeltRequiredPropertyIsOneFault() {
        assertEquals("44 ERROR UNKNOWN_PROPERTY", Judge.told(TYPES.replace("        must: x", "        mst: x")));
    }

    @Test
    void misspeltSectionIsOneFault() {
        assertEquals("", Judge.errors(
                TYPES.replace("      properties:\n        must: x", "      propertiesx:\n        must: x")));
    }

    @Test
    void quickFixesMakeItRight() {
        assertEquals(with("port: 8080"), Judge.fixed(with("prt: 8080")));
        assertEquals(with("port: 8080"), Judge.fixed(with("port: '8080'")));
        assertEquals(TYPES.replace("        must: x", "        must: \"5\""),
                Judge.fixed(TYPES.replace("        must: x", "        must: 5")));
        assertEquals("", Judge.told(Judge.fixed(TYPES.replace("      properties:\n        must: x\n", ""))));
        assertEquals("", Judge.told(Judge.fixed(with("mount: { size: 1 GB }"))));
    }

    @Test
    void refinementKeepsWhatItDoesNotSay() {
        String refined = TYPES.replace("topology_template:", """
                  my.Finer:
                    derived_from: my.Node
                    properties:
                      port: { constraints: [ { less_than: 2000 } ] }
                topology_template:""").replace("type: my.Node\n      properties:", "type: my.Finer\n      properties:");
        assertTrue(Judge.errors(refined + "        port: 3000\n").contains("less_than"));
        assertTrue(Judge.errors(refined + "        port: x\n").contains("WRONG_TYPE"));
        assertEquals("", Judge.errors(refined + "        port: 1500\n"));
    }

    @Test
    void nameOfDatabaseIsAskedForAsParsersDo() {
        String text = Judge.HEAD + """
                topology_template:
                  node_templates:
                    db:
                      type: tosca.nodes.Database
                      requirements: [ host: dbms ]
                    dbms:
                      type: tosca.nodes.DBMS
                      requirements: [ host: server ]
                    server: { type: tosca.nodes.Compute }
                """;
        assertEquals("4 WARNING MISSING_PROPERTY", Judge.told(text));
        assertEquals("4 ERROR MISSING_PROPERTY",
                Judge.told(text.replace("Database\n", "Database\n      properties: { port: 1 }\n")));
    }
}
