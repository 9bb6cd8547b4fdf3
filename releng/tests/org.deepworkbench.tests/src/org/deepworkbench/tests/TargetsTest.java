package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.FaultException;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view of targets and its wizard, with a way of running that needs no network. */
@ExtendWith(NoErrorLogged.class)
class TargetsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COMMANDS = "org.deepworkbench.run.ui.";
    private static final int HEALTH = 3;

    private final FakeEngine engine = FakeEngine.install();
    private final TargetService targets = Services.get(TargetService.class);

    @BeforeEach
    void showTargets() {
        Desktop.showView(Desktop.TARGETS);
    }

    @AfterEach
    void leaveNothing() throws FaultException {
        for (KnownTarget known : targets.targets()) {
            if (known.target().engineId().equals(FakeEngine.KIND)) {
                targets.remove(known.target().name(), true);
            }
        }
        engine.close();
    }

    @Test
    void oneIsAddedWhileItIsTriedOut() throws FaultException {
        Shell wizard = newTarget();
        type("url", "https://sandbox.example.org/im");
        await("It answers: Cloud 7");
        assertEquals(List.of(), Nameless.in(wizard));
        Screenshot.take("target-wizard");
        assertEquals("sandbox", Ui.get(() -> Bot.byId(Text.class, "target.name").getText()));
        Bot.press(wizard, "Finish");
        Wait.until("it says how it is", SOON, () -> row("sandbox (sandbox)")
                .filter(item -> item.getText(HEALTH).startsWith("Cloud 7")).isPresent());
        assertEquals(Map.of("url", "https://sandbox.example.org/im"), targets.get("sandbox").target().settings());
        Wait.until("its figures are shown", SOON, () -> detail().contains("Version") && detail().contains("7.1"));
        assertEquals(List.of(), Nameless.in(Desktop.shell()));
        Screenshot.take("targets");
    }

    @Test
    void whatIsWrongIsToldWhileItIsTyped() {
        Shell wizard = newTarget();
        type("workers", "many");
        Wait.until("the field says what is wrong", SOON,
                () -> Bot.texts(wizard).contains("Use a whole number, such as 16."));
        type("workers", "3");
        type("url", "https://gpu-down.example.org");
        await("The cloud does not answer.");
        type("url", "https://gpu.example.org");
        await("It answers: Cloud 7 of https://gpu.example.org");
        assertEquals("gpu", Ui.get(() -> Bot.byId(Text.class, "target.name").getText()));
        type("name", "no name");
        Wait.until("it says what a name is", SOON, () -> Bot.texts(wizard).stream()
                .anyMatch(text -> text.contains("«no name»")));
        Ui.act(wizard::close);
        assertTrue(targets.find("gpu").isEmpty());
    }

    @Test
    void settingsAreChangedAndTheChangeUndone() throws FaultException {
        Target before = new Target("mine", FakeEngine.KIND, Map.of("url", "https://one.example.org"));
        targets.add(before);
        select("mine");
        Desktop.command(COMMANDS + "editTarget", Map.of());
        Shell wizard = Bot.shell("Target");
        type("url", "https://two.example.org");
        await("Cloud 7 of https://two.example.org");
        Bot.press(wizard, "Finish");
        Wait.until("it is changed", SOON, () -> url("mine").equals("https://two.example.org"));
        select("mine");
        Desktop.undo();
        Wait.until("it is as before", SOON, () -> url("mine").equals("https://one.example.org"));
    }

    @Test
    void oneThatIsRemovedComesBack() throws FaultException {
        targets.add(new Target("old", FakeEngine.KIND, Map.of("url", "https://old.example.org")));
        select("old");
        Desktop.command(COMMANDS + "removeTarget", Map.of());
        Shell question = Bot.shell("Remove target");
        assertTrue(Ui.get(() -> Bot.texts(question)).stream().anyMatch(text -> text.contains("Nothing of yours")));
        Bot.press(question, "Remove");
        Wait.until("it is gone", SOON, () -> row("old").isEmpty());
        assertFalse(targets.find("old").isPresent());
        Desktop.awaitFocus();
        Desktop.showView(Desktop.TARGETS);
        Desktop.undo();
        Wait.until("it is back", SOON, () -> row("old").isPresent());
        assertEquals("https://old.example.org", url("old"));
    }

    private Shell newTarget() {
        Desktop.command(COMMANDS + "addTarget", Map.of());
        Shell wizard = Bot.shell("Add Target");
        Table kinds = Bot.byId(Table.class, "target.kinds");
        Ui.act(() -> {
            int index = List.of(kinds.getItems()).stream().map(TableItem::getText).toList().indexOf("Fake cloud");
            kinds.setSelection(index);
            kinds.notifyListeners(SWT.Selection, new Event());
        });
        Bot.press(wizard, "Next >");
        return wizard;
    }

    private static void type(String key, String value) {
        Bot.type(Bot.byId(Text.class, "target." + key), value);
    }

    private static void await(String answer) {
        Label trial = Bot.byId(Label.class, "target.trial");
        Wait.until(answer, SOON, () -> trial.getText().contains(answer));
    }

    private static void select(String name) {
        TableItem item = Wait.forValue("the target " + name, SOON, () -> row(name));
        Ui.act(() -> {
            Table table = item.getParent();
            table.setFocus();
            table.setSelection(item);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Optional<TableItem> row(String name) {
        return Bot.findById(Table.class, "targets.table").stream().flatMap(table -> Arrays.stream(table.getItems()))
                .filter(item -> item.getText().equals(name)).findFirst();
    }

    private static List<String> detail() {
        return Bot.findById(Composite.class, "targets.detail").map(Bot::texts).orElse(List.of());
    }

    private String url(String name) {
        return targets.find(name).map(known -> known.target().settings().get("url")).orElse("");
    }
}
