package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.state.StateFolder;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.BusyClock;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.FleetEngine;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view of deployments, with a cloud that does as it is told: few of them in detail, and a thousand at once. */
@ExtendWith(NoErrorLogged.class)
class DeploymentsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Fault BROKEN = new Fault("The image could not be pulled.", FleetEngine.NODE,
            "manifest unknown", "Check the name of the image.");
    private static final int MANY = 1_000;
    /** Milliseconds. The bar is 100 on a quiet machine; here is room for one that is half as fast. */
    private static final double LONGEST = 200;

    private final DeploymentService deployments = Services.get(DeploymentService.class);
    private FleetEngine engine;
    private Tree tree;

    @BeforeEach
    void open() {
        engine = new FleetEngine(DeploymentService.class);
        Desktop.showView(Desktop.DEPLOYMENTS);
    }

    @AfterEach
    void takeAllAway() throws FaultException {
        for (Deployment deployment : deployments.deployments()) {
            if (deployment.target().equals(FleetEngine.TARGET)) {
                deployments.stop(deployment, new NullProgressMonitor());
                deployments.delete(deployment);
            }
        }
        engine.close();
        Ui.act(() -> Bot.findById(Text.class, "deployments.filter").ifPresent(filter -> filter.setText("")));
    }

    private Deployment deploy(String name) throws FaultException {
        Deployment deployment = deployments.submit(FleetEngine.plan(name, Optional.of(Path.of("/tmp/plankton.yaml"))),
                FleetEngine.TARGET, DeployOptions.DEFAULT, new NullProgressMonitor());
        tree = Bot.byId(Tree.class, "deployments.tree");
        Wait.until(name + " is listed", SOON, () -> row(name).isPresent());
        return deployment;
    }

    private Optional<String> row(String name) {
        return Arrays.stream(tree.getItems()).map(item -> item.getText(0) + " | " + item.getText(1))
                .filter(row -> row.startsWith(name + " |")).findFirst();
    }

    /** Looks at no other row, for a row that is looked at must be filled first. */
    private String lastRow() {
        return tree.getItem(tree.getItemCount() - 1).getText(1);
    }

    private void awaitState(String name, String state) {
        Wait.until(name + " is " + state, SOON, () -> row(name).filter(row -> row.contains(state)).isPresent());
    }

    @Test
    void theLifeOfADeploymentIsSeenAndItsFailureExplained() throws FaultException {
        Deployment deployment = deploy("plankton");
        engine.become(DeploymentState.IN_PROGRESS, Optional.of("pulling 40 %"), Optional.empty());
        awaitState("plankton", "In progress: pulling 40 %");
        engine.become(DeploymentState.RUNNING, Optional.empty(), Optional.empty());
        showTab("Overview");
        Wait.until("its address is offered", SOON, () -> texts().contains("jupyter_endpoint"));
        assertFalse(Ui.get(this::texts).contains("a-secret-nobody-may-see"), "secrets are masked");
        Screenshot.take("deployment-overview");
        showTab("Resources");
        Table resources = Bot.byId(Table.class, "deployment.resources");
        Wait.until("its container is listed", SOON, () -> resources.getItemCount() == 1);
        Ui.act(() -> {
            resources.setSelection(0);
            resources.notifyListeners(SWT.Selection, new Event());
        });
        Screenshot.take("deployment-resources");
        Bot.click(Wait.forValue("it can be restarted", SOON, () -> Bot
                .findById(Button.class, "deployment.resource.RESTART").filter(Button::isEnabled)));
        Bot.press(Bot.shell("Restart container"), "Restart");
        Wait.until("it is restarted", SOON, () -> engine.actions().equals(List.of(Resource.Action.RESTART)));
        engine.become(DeploymentState.FAILED, Optional.empty(), Optional.of(BROKEN));
        awaitState("plankton", "Failed: The image could not be pulled.");
        showTab("Why did it fail?");
        String why = Ui.get(() -> Bot.byId(StyledText.class, "deployment.why").getText());
        assertTrue(why.contains("manifest unknown") && why.contains("Check the name") && why.contains(deployment.id())
                && why.contains("deephdc/image:cpu"), why);
        Screenshot.take("deployment-why");
        showTab("History");
        Table history = Bot.byId(Table.class, "deployment.history");
        assertTrue(Ui.get(() -> Arrays.stream(history.getItems()).map(item -> item.getText(1)).toList())
                .containsAll(List.of("Running", "Failed", "Submitted")));
        Screenshot.take("deployment-history");
    }

    @Test
    void aLogIsReadAndSearched() throws FaultException {
        deploy("logged");
        Desktop.command("org.deepworkbench.run.ui.show", Map.of("org.deepworkbench.run.ui.show.deployment",
                deployments.deployments().getFirst().id(), "org.deepworkbench.run.ui.show.log", FleetEngine.NODE));
        StyledText log = Bot.byId(StyledText.class, "deployment.log");
        Wait.until("the log is read", SOON, () -> log.getText().contains("fourth line"));
        Bot.type(Bot.byId(Text.class, "deployment.log.find"), "NEEDLE");
        assertEquals("1 of 2", found());
        Bot.click(Bot.byId(Button.class, "deployment.log.next"));
        assertEquals("2 of 2", found());
        assertEquals("Needle", Ui.get(log::getSelectionText));
        Bot.click(Bot.byId(Button.class, "deployment.log.next"));
        assertEquals("1 of 2", found());
        Screenshot.take("deployment-log");
        Combo node = Bot.byId(Combo.class, "deployment.log.node");
        Ui.act(() -> {
            node.select(1);
            node.notifyListeners(SWT.Selection, new Event());
        });
        Wait.until("the target's own log is read", SOON, () -> log.getText().equals("the target itself\n"));
    }

    private static String found() {
        return Ui.get(() -> Bot.byId(Label.class, "deployment.log.found").getText());
    }

    @Test
    void scalingKeepsToTheBoundsAndStoppingSaysWhatEnds() throws FaultException {
        Deployment deployment = deploy("scaled");
        Wait.until("it can be scaled", SOON, deployment::canScale);
        Desktop.command("org.deepworkbench.run.ui.scale", Map.of());
        Spinner instances = Bot.byId(Spinner.class, "scale.instances");
        assertEquals(List.of(1, 4), Ui.get(() -> List.of(instances.getMinimum(), instances.getMaximum())));
        Screenshot.take("deployment-scale");
        Bot.press(Ui.get(instances::getShell), "Cancel");
        Desktop.awaitFocus();
        Desktop.command("org.deepworkbench.run.ui.stop", Map.of());
        Shell question = Bot.shell("Stop");
        assertTrue(Ui.get(() -> Bot.texts(question)).stream().anyMatch(text -> text.contains(FleetEngine.NODE)
                && text.contains("container c0ffee")));
        Screenshot.take("deployment-stop");
        Bot.press(question, "Keep Running");
        assertFalse(deployment.state().isFinal());
    }

    /** They were left by another process, which has ended, and are found again while they are looked at. */
    @Test
    void aThousandAreListedSortedFilteredAndRefreshedWithoutAStall() throws Exception {
        deploy("first");
        int before = deployments.deployments().size();
        copy(deployments.deployments().getFirst(), MANY);
        try (BusyClock clock = new BusyClock()) {
            deployments.refresh();
            Wait.until("all are listed", Duration.ofSeconds(60), () -> tree.getItemCount() == before + MANY);
            Tree shown = tree;
            Ui.act(() -> shown.setTopItem(shown.getItem(MANY / 2)));
            Ui.act(() -> shown.getColumn(0).notifyListeners(SWT.Selection, new Event()));
            Ui.act(() -> shown.getColumn(0).notifyListeners(SWT.Selection, new Event()));
            Text filter = Bot.byId(Text.class, "deployments.filter");
            Bot.type(filter, "many-0042 fleet");
            Wait.until("one is left", SOON, () -> shown.getItemCount() == 1);
            Bot.type(filter, "");
            Combo grouping = Bot.byId(Combo.class, "deployments.grouping");
            for (int choice : new int[] {1, 2, 0}) {
                Ui.act(() -> {
                    grouping.select(choice);
                    grouping.notifyListeners(SWT.Selection, new Event());
                });
                int expected = choice == 0 ? before + MANY : 1;
                Wait.until("they are grouped", SOON, () -> shown.getItemCount() >= expected);
            }
            for (int round = 0; round < 8; round++) {
                engine.become(DeploymentState.UPDATING, Optional.of("round " + round), Optional.empty());
                String step = "round " + round;
                Wait.until(step, SOON, () -> lastRow().contains(step)); // they are sorted by name, backwards
            }
            System.out.printf(Locale.ROOT, "%d deployments: longest stall %.0f ms of the display thread's own time, "
                    + "%d answers%n", MANY, clock.longestMillis(), clock.answers());
            assertTrue(clock.longestMillis() < LONGEST, () -> "stall of " + clock.longestMillis() + " ms");
        } finally {
            Screenshot.take("deployments-many");
            deleteCopies();
        }
    }

    /** Entries as a process leaves them that ends without a word. */
    private static void copy(Deployment original, int times) throws IOException, FaultException {
        Path folder = StateFolder.standard().folder("deployments");
        String entry = Files.readString(folder.resolve(original.id()).resolve("entry.json"))
                .replaceFirst("\"owner\"\\s*:\\s*\"[^\"]*\"", "\"owner\":\"nobody\"");
        for (int i = 0; i < times; i++) {
            String name = "many-%04d".formatted(i);
            Path copy = Files.createDirectory(folder.resolve("20200101-000000-" + name));
            Files.writeString(copy.resolve("entry.json"), entry.replaceFirst("\"name\"\\s*:\\s*\"first\"",
                    "\"name\":\"" + name + "\""));
        }
    }

    /** Quicker than to end each. */
    private void deleteCopies() throws FaultException {
        for (Deployment deployment : deployments.deployments()) {
            if (deployment.name().startsWith("many-")) {
                deployments.forget(deployment);
            }
        }
    }

    private List<String> texts() {
        return Stream.concat(Bot.texts(Desktop.shell()).stream(), Stream.of(tree.getItem(0).getText(4))).toList();
    }

    private static void showTab(String title) {
        CTabFolder tabs = Bot.byId(CTabFolder.class, "deployment.tabs");
        Ui.act(() -> Bot.choose(tabs, title));
    }
}
