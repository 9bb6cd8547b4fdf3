package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.FakeEngine;
import org.deepworkbench.tests.bot.Nameless;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deploying on a target of a kind that needs no network: what is asked, what is told before, and what is then made. */
@ExtendWith(NoErrorLogged.class)
class DeployWizardTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DEPLOY = "org.deepworkbench.run.ui.deploy";

    private final FakeEngine engine = FakeEngine.install();
    private final TargetService targets = Services.get(TargetService.class);
    private final DeploymentService deployments = Services.get(DeploymentService.class);

    @BeforeEach
    void addTargets() throws FaultException {
        targets.add(new Target("cloud", FakeEngine.KIND, Map.of("url", "https://sandbox.example.org")));
        targets.add(new Target("pocket", FakeEngine.KIND, Map.of("url", "https://small.example.org")));
        targets.probe(targets.get("cloud").target(), new NullProgressMonitor());
    }

    @AfterEach
    void leaveNothing() throws FaultException {
        for (Deployment deployment : deployments.deployments()) {
            if (deployment.engine().id().equals(FakeEngine.KIND)) {
                deployments.stop(deployment, new NullProgressMonitor());
                deployments.delete(deployment);
            }
        }
        targets.remove("cloud", true);
        targets.remove("pocket", true);
        engine.close();
    }

    @Test
    void everythingIsToldBeforeAndThenMadeAsChosen() {
        Shell wizard = open(Map.of(DEPLOY + ".topology", Desktop.SAMPLE));
        Table places = Bot.byId(Table.class, "run.target");
        assertEquals(List.of("This machine", "cloud (sandbox)", "pocket"),
                Ui.get(() -> Arrays.stream(places.getItems()).map(TableItem::getText).toList()));
        choose(places, 1);
        Combo region = Bot.byId(Combo.class, "run.setting.region");
        Ui.act(() -> region.setText("south"));
        Bot.type(Bot.byId(Text.class, "run.input.num_cpus"), "4");
        Link offers = Bot.byId(Link.class, "run.offers.rclone_vendor");
        Ui.act(() -> offers.notifyListeners(SWT.Selection, new Event()));
        Bot.press(Bot.shell("rclone_vendor"), IDialogConstants.OK_LABEL);
        assertEquals("other", Ui.get(() -> Bot.byId(Text.class, "run.input.rclone_vendor").getText()));
        awaitPreview("region south: 1 machine", "0.12 € an hour", "The image must be pulled first.");
        assertEquals(List.of(), Nameless.in(wizard));
        Screenshot.take("deploy-wizard");
        assertTrue(engine.deployed.isEmpty());
        Bot.press(wizard, "Deploy");
        Wait.until("it is deployed", SOON, () -> engine.deployed.isPresent());
        DeploymentRequest request = engine.deployed.orElseThrow();
        assertEquals("south", request.target().settings().get("region"));
        assertEquals("https://sandbox.example.org", request.target().settings().get("url"));
        assertEquals(4.0, request.plan().services().getFirst().resources().cpus().orElseThrow());
    }

    @Test
    void aTargetThatRefusesSaysWhyAndCannotBeUsed() {
        Shell wizard = open(Map.of(DEPLOY + ".topology", Desktop.SAMPLE, DEPLOY + ".target", "pocket"));
        awaitPreview("It has no room for this topology.");
        assertFalse(Ui.get(() -> deployButton(wizard).isEnabled()));
        choose(Bot.byId(Table.class, "run.target"), 0);
        Wait.until("this machine can be used", SOON, () -> deployButton(wizard).isEnabled());
        Bot.type(Bot.byId(Text.class, "run.input.num_cpus"), "none");
        Wait.until("the input says what is wrong", SOON, () -> !deployButton(wizard).isEnabled()
                && Bot.texts(wizard).contains("Use a whole number, such as 16."));
        Ui.act(wizard::close);
        assertTrue(engine.deployed.isEmpty());
    }

    @Test
    void aModuleOfTheCatalogIsDeployedWithoutATopology() {
        Shell wizard = open(Map.of(DEPLOY + ".module", "phytoplankton-classification"));
        choose(Bot.byId(Table.class, "run.target"), 1);
        awaitPreview("region north: 1 machine");
        Bot.press(wizard, "Deploy");
        Wait.until("it is deployed", SOON, () -> engine.deployed.isPresent());
        assertTrue(engine.deployed.orElseThrow().plan().services().getFirst().image().contains("phytoplankton"));
    }

    private static Shell open(Map<String, String> parameters) {
        Desktop.command(DEPLOY, parameters);
        Table places = Bot.byId(Table.class, "run.target");
        return Ui.get(places::getShell);
    }

    private static void choose(Table places, int index) {
        Ui.act(() -> {
            places.setSelection(index);
            places.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Button deployButton(Shell wizard) {
        return Bot.get(wizard, Button.class, button -> button.getText().equals("&Deploy"));
    }

    private static void awaitPreview(String... texts) {
        Composite preview = Bot.byId(Composite.class, "run.preview");
        Wait.until(String.join(", ", texts), SOON, () -> Bot.texts(preview).containsAll(List.of(texts)));
    }
}
