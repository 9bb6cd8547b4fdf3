package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.Nameless;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The view of devices, and the preference page about them. */
@ExtendWith(NoErrorLogged.class)
class DevicesViewTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String VIEW = "org.deepworkbench.run.ui.devices";
    private static final String PAGE = "org.deepworkbench.run.ui.devicesPage";
    private static final int LOAD = 1;
    private static final int MEMORY = 2;

    private final TargetService targets = Services.get(TargetService.class);

    @TempDir
    private Path folder;

    @AfterEach
    void leaveNothing() throws Exception {
        Ui.act(() -> Bot.openShell("Preferences").ifPresent(Shell::close));
        Desktop.hideView(VIEW);
        targets.change(Target.LOCAL);
    }

    private static TreeItem processor() {
        return Bot.byId(Tree.class, "devices.table").getItem(0);
    }

    @Test
    void theProcessorIsShownAndKeptFresh() {
        Desktop.showView(VIEW);
        Wait.until("the processor is shown", SOON, () -> Bot.byId(Tree.class, "devices.table").getItemCount() > 0);
        assertTrue(Ui.get(() -> processor().getText()).startsWith("cpu  "));
        assertTrue(Ui.get(() -> processor().getText(MEMORY)).matches("\\d+\\.\\d of \\d+\\.\\d GB"));
        Ui.act(() -> Bot.byId(Tree.class, "devices.table").select(processor()));
        Ui.act(() -> processor().setText(LOAD, "old"));
        Wait.until("the load is told again", SOON, () -> processor().getText(LOAD).endsWith(" %"));
        assertEquals(1, Ui.get(() -> Bot.byId(Tree.class, "devices.table").getSelectionCount()), "it stays selected");
        Composite view = Ui.get(() -> Bot.byId(Tree.class, "devices.table").getParent().getParent());
        assertEquals(List.of(), Nameless.in(view));
        Screenshot.take("devices");
    }

    @Test
    void aDeviceIsChosenByACommand() throws Exception {
        Desktop.showView(VIEW);
        Wait.until("the processor is shown", SOON, () -> Bot.byId(Tree.class, "devices.table").getItemCount() > 0);
        Ui.act(() -> Bot.byId(Tree.class, "devices.table").select(processor()));
        Ui.act(() -> Bot.byId(Tree.class, "devices.table").notifyListeners(SWT.Selection, new Event()));
        Desktop.command("org.deepworkbench.run.ui.useDevice", Map.of());
        Wait.until("it is kept", SOON,
                () -> "cpu".equals(targets.find("local").orElseThrow().target().settings().get("device")));
        Wait.until("it is told", SOON,
                () -> Bot.byId(Link.class, "devices.settings").getText().startsWith("Models train on cpu."));
    }

    @Test
    void whatIsChosenIsLookedAtAndKept() throws Exception {
        PreferenceDialog dialog =
                Ui.get(() -> PreferencesUtil.createPreferenceDialogOn(Desktop.shell(), PAGE, null, null));
        Ui.act(dialog::open);
        Wait.until("the settings are shown", SOON, () -> Bot.findById(Text.class, "devices.threads").isPresent());
        Ui.act(() -> Bot.byId(Text.class, "devices.threads").setText("1"));
        Ui.act(() -> Bot.byId(Text.class, "devices.pytorch").setText(folder.toString()));
        Wait.until("it is told that there is no PyTorch", SOON, () -> lines().stream()
                .anyMatch(line -> line.contains("Models train on the CPU.")));
        assertEquals(List.of(), Nameless.in(Ui.get(dialog::getShell)));
        Screenshot.take("devices-preferences");
        Bot.press(Ui.get(dialog::getShell), "Apply and Close");
        Map<String, String> kept = Map.of("threads", "1", "pytorch", folder.toString());
        Wait.until("it is kept", SOON, () -> targets.find("local").orElseThrow().target().settings().equals(kept));
    }

    private static List<String> lines() {
        return Arrays.stream(Bot.byId(Composite.class, "devices.check").getChildren()).filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList();
    }
}
