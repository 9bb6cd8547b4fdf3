package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.Forms;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes what a topology has beside its nodes. */
@ExtendWith(NoErrorLogged.class)
class PartsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String COMMANDS = "org.deepworkbench.topology.ui.";
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              node_templates:
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  requirements:
                    - host: Docker
            """;

    private IFile file;

    @BeforeEach
    void openATopology() throws CoreException {
        file = Workspace.write(Workspace.project("Parts"), "parts.yaml", TEXT);
        Workspace.open(file);
        Canvas.shown().node("app");
    }

    @AfterEach
    void close() throws CoreException {
        Desktop.closeEditors();
        file.getProject().delete(true, true, null);
    }

    @Test
    void inputsAndOutputsAreTypedOneAfterTheOther() {
        command("addInput");
        add("cores?: integer >= 1 = 2 # Number of cores");
        add("image = deephdc/uc # What runs");
        awaitRows(2);
        Screenshot.take("parts-inputs");
        Bot.click(Bot.byId(Button.class, "topology.parameters.up"));
        Bot.press(Bot.shell("Inputs"), "Close");
        command("addOutput");
        add("address = concat(\"http://\", app.load_balancer_ips[0]) # Where it is");
        awaitRows(1);
        Screenshot.take("parts-outputs");
        Bot.press(Bot.shell("Outputs"), "Close");
        Desktop.save();
        String saved = Workspace.read(file);
        assertTrue(saved.indexOf("image:") < saved.indexOf("cores:"), saved);
        assertTrue(saved.contains("{ get_attribute: [ app, load_balancer_ips, 0 ] }"), saved);
    }

    @Test
    void aValueIsPutTogetherPieceByPiece() {
        command("addOutput");
        add("address = \"http://\"");
        awaitRows(1);
        Bot.press(Bot.shell("Outputs"), "Value…");
        Bot.press(Bot.shell("Value of"), "Join with another text");
        Canvas.shown().click("app");
        Text line = Bot.byId(Text.class, "topology.function.line");
        assertEquals("concat(\"http://\", \"\")", Ui.get(line::getText));
        Bot.type(line, "concat(\"http://\", app.load_balancer_ips[0])");
        Label value = Bot.byId(Label.class, "topology.function.value");
        assertEquals("http://‹app.load_balancer_ips[0]›", Ui.get(value::getText));
        Screenshot.take("parts-value");
        Bot.type(line, "concat(\"http://\"");
        assertTrue(!Ui.get(Bot.byId(Button.class, "topology.function.ok")::isEnabled));
        Bot.type(line, "concat(\"http://\", port)");
        Bot.type(line, "port? = 80 # Where it listens");
        Bot.press(Bot.shell("Value of"), "OK");
        Bot.press(Bot.shell("Outputs"), "Close");
        Desktop.save();
        assertTrue(Workspace.read(file).contains("value: { get_input: port }"), () -> Workspace.read(file));
        Desktop.awaitFocus();
        Desktop.undo();
        Desktop.save();
        assertTrue(!Workspace.read(file).contains("port:"), () -> Workspace.read(file));
    }

    @Test
    void theSelectedNodesBecomeAGroup() {
        Canvas.shown().click("app");
        command("newGroup");
        Screenshot.take("parts-group");
        Bot.press(Bot.shell("New Group"), "OK");
        command("newPolicy");
        Bot.type(Bot.byId(Text.class, "topology.team.name"), "where");
        Bot.press(Bot.shell("New Policy"), "OK");
        Desktop.save();
        String saved = Workspace.read(file);
        assertTrue(saved.contains("members: [ app ]") && saved.contains("- where:"), saved);
    }

    @Test
    void workflowsAndSubstitutionAreEditedInTables() {
        command("workflows");
        Text line = Bot.byId(Text.class, "topology.workflow.line");
        for (String step : List.of("create: app = Standard.create", "start: app = set_state: started")) {
            Bot.type(line, step);
            Bot.enter(line);
            Wait.until("the step is there", SOON, () -> line.getText().isEmpty());
        }
        Table table = Bot.byId(Table.class, "topology.workflow.steps");
        Wait.until("two steps", SOON, () -> table.getItemCount() == 2);
        Screenshot.take("parts-workflows");
        Bot.press(Bot.shell("Workflows"), "Close");
        command("substitution");
        Combo type = Bot.byId(Combo.class, "topology.substitution.type");
        Ui.act(() -> type.setText("tosca.nodes.Container.Runtime.Docker"));
        Bot.press(Bot.shell("Substitution"), "Set");
        Table mappings = Bot.byId(Table.class, "topology.substitution.mappings");
        Wait.until("its parts are listed", SOON, () -> mappings.getItemCount() > 0);
        Screenshot.take("parts-substitution");
        Bot.press(Bot.shell("Substitution"), "Close");
        Desktop.save();
        String saved = Workspace.read(file);
        assertTrue(saved.contains("- call_operation: Standard.create") && saved.contains("- set_state: started")
                && saved.contains("node_type: tosca.nodes.Container.Runtime.Docker"), saved);
    }

    @Test
    void aNodeDroppedOnTheNameOfAGroupBecomesAMember() {
        Desktop.closeEditors();
        String grouped = TEXT + "  groups:\n    team: { type: tosca.groups.Root, members: [ Docker ] }\n"
                + "    crew: { type: tosca.groups.Root, members: [ app ] }\n";
        Workspace.write(file, grouped);
        Workspace.open(file);
        Canvas.shown().node("app");
        Wait.until("there are two areas", SOON, () -> Canvas.shown().areas() == 2);
        Point name = Canvas.shown().areaName("team");
        Rectangle app = Canvas.shown().node("app");
        Canvas.shown().drag("app", name.x - app.x - Canvas.INTO_HEAD, name.y - app.y - Canvas.INTO_HEAD);
        Desktop.save();
        assertTrue(Workspace.read(file).contains("members: [ Docker, app ]"), () -> Workspace.read(file));
        assertEquals(app, Canvas.shown().node("app"), "it stays where it is");
        Screenshot.take("parts-joined");
        Desktop.undo();
        Desktop.save();
        assertEquals(grouped, Workspace.read(file));
    }

    @Test
    void aWorkflowIsSaidMoreOfInTheForms() {
        Desktop.closeEditors();
        Workspace.write(file, TEXT + "  workflows:\n    deploy:\n      steps:\n"
                + "        make: { target: app, activities: [ { set_state: started } ] }\n"
                + "  substitution_mappings:\n    node_type: tosca.nodes.Compute\n");
        Workspace.open(file);
        Canvas.shown().node("app");
        Forms.show();
        Forms.tab("Workflows");
        Forms.fill("@workflows.deploy.inputs", "cores?: integer >= 1 = 2");
        Forms.fill("@workflows.deploy.preconditions", "app");
        Forms.fill("@workflows.deploy.preconditions.0.condition", "state equal: created");
        Forms.text("@workflows.deploy.preconditions.0.condition.0");
        Screenshot.take("parts-workflow-form");
        Forms.tab("Substitution");
        Forms.fill("substitution_filter", "host.num_cpus >= 2");
        Screenshot.take("parts-substitution-form");
        Forms.tab("General");
        Desktop.save();
        String saved = Workspace.read(file);
        assertTrue(saved.contains("- state: [ { equal: created } ]") && saved.contains("- num_cpus: { greater_or_equal: 2 }")
                && saved.contains("      inputs:\n        cores:"), saved);
    }

    private static void command(String name) {
        Desktop.awaitFocus();
        Desktop.command(COMMANDS + name, Map.of());
    }

    private static void add(String typed) {
        Text line = Bot.byId(Text.class, "topology.parameters.line");
        Bot.type(line, typed);
        Bot.enter(line);
        Wait.until("the line is empty again", SOON, () -> line.getText().isEmpty());
    }

    private static void awaitRows(int count) {
        Table table = Bot.byId(Table.class, "topology.parameters.table");
        Wait.until(count + " rows", SOON, () -> table.getItemCount() == count);
    }
}
