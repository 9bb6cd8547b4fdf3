package org.deepworkbench.topology.ui.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetSubstitution;
import org.deepworkbench.topology.core.edit.WorkflowStepContent;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.parts.Parameter.Column;
import org.junit.jupiter.api.Test;

class PartRowsTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                size: { type: integer, default: 2, description: How large }
              node_templates:
                server:
                  type: tosca.nodes.Compute
              substitution_mappings:
                node_type: tosca.nodes.Compute
                capabilities:
                  host: [ server, host ]
              outputs:
                address: { value: { get_attribute: [ server, public_address ] } }
              workflows:
                deploy:
                  steps:
                    create:
                      target: server
                      activities:
                        - call_operation: Standard.create
                        - call_operation: { operation: Standard.start, timeout: 5 }
                      on_success: [ done ]
                    done: { target: server, activities: [ { set_state: started } ] }
            """;

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);

    private void run(Edit edit) {
        try {
            document.execute(edit);
        } catch (FaultException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void type(Parameter parameter, Column column, String text) throws FaultException {
        ParameterDefinition row = parameter.all(document).get(0);
        parameter.edit(document, row, column, text).ifPresent(this::run);
    }

    @Test
    void cellsOfInputsAndOutputsBecomeEdits() throws FaultException {
        type(Parameter.INPUT, Column.VALUE, "2");
        assertEquals(TEXT, document.text(), "what is there already changes nothing");
        type(Parameter.INPUT, Column.REQUIRED, "false");
        type(Parameter.INPUT, Column.NAME, "count");
        type(Parameter.INPUT, Column.DESCRIPTION, "");
        type(Parameter.OUTPUT, Column.NAME, "where");
        type(Parameter.OUTPUT, Column.VALUE, "=concat(\"x\", count)");
        assertTrue(document.text().contains("count: { type: integer, default: 2, required: false }"), document.text());
        assertTrue(document.text().contains("where: { value: { concat: [ x, { get_input: count } ] } }"),
                document.text());
    }

    @Test
    void aStepIsReadFromALine() {
        assertEquals(new WorkflowStepContent(Optional.of("server"),
                List.of("call_operation: Standard.create", "set_state: created"), List.of(), List.of()),
                StepText.contentIn("create: server = Standard.create; set_state: created"));
        assertEquals("create", StepText.nameIn("create = Standard.create"));
        assertEquals(Optional.empty(), StepText.contentIn("create").target());
    }

    @Test
    void stepsAreShownAsTheyAreTypedAndKeepWhatIsNotTouched() {
        StepRows rows = new StepRows(document, this::run);
        rows.show("deploy");
        assertEquals("call_operation: Standard.create; call_operation: { operation: Standard.start, timeout: 5 }",
                rows.text(0, 2));
        rows.typed(0, 2, rows.text(0, 2));
        assertEquals(TEXT, document.text());
        rows.typed(0, 3, "");
        assertEquals(TEXT.replace("          on_success: [ done ]\n", ""), document.text());
        rows.typed(1, 0, "ready");
        assertEquals(List.of("deploy"), rows.workflows());
        assertEquals("ready", rows.name(1));
    }

    @Test
    void mappingsAreShownForEachPartOfTheType() {
        MappingRows rows = new MappingRows(document, this::run);
        List<String> names = IntStream.range(0, rows.count()).mapToObj(row -> rows.text(row, 1))
                .toList();
        int host = names.indexOf("host");
        assertEquals("server.host", rows.text(host, 2));
        assertTrue(rows.choices(host, 2).contains("server.scalable"), () -> rows.choices(host, 2).toString());
        rows.typed(names.indexOf("os"), 2, "server.os");
        assertTrue(document.text().contains("os: [ server, os ]"), document.text());
        int create = names.indexOf("Standard.create");
        assertEquals("operation", rows.text(create, 0));
        assertEquals(List.of("deploy"), rows.choices(create, 2));
        rows.typed(create, 2, "deploy");
        assertTrue(document.text().contains("Standard:\n        create: deploy"), document.text());
        assertEquals("deploy", rows.text(create, 2));
        rows.typed(create, 2, "");
        rows.typed(names.indexOf("private_address"), 2, "server.private_address");
        assertTrue(document.text().contains("private_address: [ server, private_address ]"), document.text());
        rows.typed(host, 2, "");
        assertTrue(!document.text().contains("server, host"), document.text());
    }

    @Test
    void aPropertyMayHaveAConstantValue() {
        run(new SetSubstitution(Optional.of("tosca.nodes.Database")));
        MappingRows rows = new MappingRows(document, this::run);
        List<String> names = IntStream.range(0, rows.count()).mapToObj(row -> rows.text(row, 1)).toList();
        int port = names.indexOf("port");
        assertTrue(rows.choices(port, 2).contains("value: "), () -> rows.choices(port, 2).toString());
        rows.typed(port, 2, "value: 5432");
        rows.typed(names.indexOf("user"), 2, "value: 5");
        assertTrue(document.text().contains("port: { value: 5432 }"), document.text());
        assertTrue(document.text().contains("user: { value: \"5\" }"), document.text());
        assertEquals("value: 5432", rows.text(port, 2));
        rows.typed(port, 2, "size");
        assertTrue(document.text().contains("port: [ size ]"), document.text());
    }
}
