package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

class WorkflowEditTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                a: { type: tosca.nodes.Compute }
              workflows:
                deploy:
                  description: puts it up   # in order
                  steps:
                    create:   # first
                      target: a
                      activities:
                        - call_operation: Standard.create   # as usual
                      on_success: start
                    start:
                      target: a
                      activities:
                        - call_operation: { operation: Standard.start, inputs: { x: 1 } }
                      on_success: [ check, create ]
                    check: { target: a, activities: [ { set_state: started } ] }
            """;

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);

    private static WorkflowStepContent content(List<String> activities, String... onSuccess) {
        return new WorkflowStepContent(Optional.of("a"), activities, List.of(onSuccess), List.of());
    }

    @Test
    void nothingChangesWhereTheSameIsSaid() throws FaultException {
        document.execute(new SetStep("deploy", "create",
                content(List.of("call_operation: Standard.create"), "start")));
        assertEquals(TEXT, document.text());
    }

    @Test
    void onlyWhatIsDifferentChanges() throws FaultException {
        document.execute(new SetStep("deploy", "create",
                content(List.of("call_operation: Standard.create"), "check")));
        assertEquals(TEXT.replace("on_success: start", "on_success: [ check ]"), document.text());
        document.undo();
        assertEquals(TEXT, document.text());
    }

    @Test
    void aStepIsAddedAndItsWorkflowWithIt() throws FaultException {
        document.execute(new SetStep("undeploy", "stop",
                new WorkflowStepContent(Optional.of("a"), List.of("call_operation: Standard.stop", "delegate: deploy"),
                        List.of(), List.of("stop"))));
        assertTrue(document.text().endsWith("""
                undeploy:
                      steps:
                        stop:
                          target: a
                          activities:
                            - call_operation: Standard.stop
                            - delegate: deploy
                          on_failure: [ stop ]
                """), document.text());
    }

    @Test
    void aStepIsRenamedWhereverItIsNamed() throws FaultException {
        document.execute(new RenameStep("deploy", "create", "make"));
        assertEquals(TEXT.replace("        create:   # first", "        make:   # first")
                .replace("[ check, create ]", "[ check, make ]"), document.text());
        assertThrows(FaultException.class, () -> document.execute(new RenameStep("deploy", "make", "check")));
    }

    @Test
    void aStepIsRemovedWhereverItIsNamed() throws FaultException {
        document.execute(new RemoveStep("deploy", "check"));
        assertTrue(document.text().contains("on_success: [ create ]") && !document.text().contains("check"),
                document.text());
        document.execute(new RemoveStep("deploy", "start"));
        assertTrue(!document.text().contains("on_success"), document.text());
        document.execute(new RemoveStep("deploy", "create"));
        assertTrue(!document.text().contains("deploy"), document.text());
    }

    @Test
    void theTopologyStandsForANodeType() throws FaultException {
        document.execute(new SetSubstitution(Optional.of("tosca.nodes.Compute")));
        document.execute(new SetMapping("capabilities", "host", List.of("a", "host")));
        document.execute(new SetMapping("capabilities", "os", List.of("a", "os")));
        document.execute(new SetMapping("capabilities", "os", List.of()));
        assertTrue(document.text().contains("""
                  substitution_mappings:
                    node_type: tosca.nodes.Compute
                    capabilities:
                      host: [ a, host ]
                """), document.text());
        document.execute(new SetSubstitution(Optional.empty()));
        assertEquals(TEXT, document.text());
    }
}
