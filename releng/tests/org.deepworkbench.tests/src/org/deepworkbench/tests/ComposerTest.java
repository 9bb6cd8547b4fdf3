package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Composes with the mouse and the keyboard, on the sample project. */
@ExtendWith(NoErrorLogged.class)
class ComposerTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String RUNTIME = "Docker";
    private static final String APPLICATION = "phytoplankton";

    private final Path file = file().getLocation().toPath();
    private String original;

    @BeforeEach
    void openTheSampleThroughItsDoor() throws IOException {
        original = Files.readString(file);
        Desktop.command("org.deepworkbench.app.welcome", Map.of());
        Bot.click(Bot.byId(Button.class, "welcome.compose"));
        Canvas.shown().node(APPLICATION);
    }

    @AfterEach
    void leaveTheSampleAsItWas() throws Exception {
        Desktop.closeEditors();
        Files.writeString(file, original);
        Files.deleteIfExists(file.resolveSibling("topology.layout.json"));
        file().refreshLocal(1, null);
    }

    @Test
    void theApplicationIsDrawnInsideItsRuntime() {
        Rectangle runtime = Canvas.shown().node(RUNTIME);
        Rectangle application = Canvas.shown().node(APPLICATION);
        assertTrue(runtime.contains(application), runtime + " " + application);
        Screenshot.take("composer");
    }

    @Test
    void movingChangesTheLayoutOnlyAndCanBeUndone() throws IOException {
        Rectangle before = Canvas.shown().standing(RUNTIME);
        Canvas.shown().drag(RUNTIME, 60, 40);
        Wait.until("the node has moved", SOON, () -> !Canvas.shown().standing(RUNTIME).equals(before));
        Rectangle after = Canvas.shown().standing(RUNTIME);
        assertEquals(before.getTranslated(60, 40), after);
        undo();
        Wait.until("the node is back", SOON, () -> Canvas.shown().standing(RUNTIME).equals(before));
        redo();
        save();
        assertEquals(original, Files.readString(file));
        assertTrue(Files.exists(file.resolveSibling("topology.layout.json")));
    }

    @Test
    void renamingChangesOnlyTheLinesThatNameTheNode() throws IOException {
        Canvas.shown().click(APPLICATION);
        Canvas.shown().key(SWT.F2, '\0');
        Text name = Wait.forValue("the name can be edited", SOON,
                () -> Bot.find(Canvas.shown().control(), Text.class, Text::isVisible));
        Bot.type(name, "classifier");
        Bot.enter(name);
        Canvas.shown().node("classifier");
        Screenshot.take("composer-renamed");
        save();
        List<String> changed = changedLines(original, Files.readString(file));
        assertTrue(changed.size() >= 2 && changed.stream().allMatch(line -> line.contains("classifier")),
                changed::toString);
        undo();
        Canvas.shown().node(APPLICATION);
        save();
        assertEquals(original, Files.readString(file), "undo survives saving");
    }

    @Test
    void deletingAndUndoing() throws IOException {
        Canvas.shown().click(APPLICATION);
        Canvas.shown().delete();
        Wait.until("the node is gone", SOON, () -> !Canvas.shown().has(APPLICATION));
        save();
        assertFalse(Files.readString(file).contains("  " + APPLICATION + ":"));
        undo();
        Canvas.shown().node(APPLICATION);
        save();
        assertEquals(original, Files.readString(file));
    }

    @Test
    void aModuleOfTheCatalogBringsItsWholePattern() throws IOException {
        Desktop.command("org.deepworkbench.topology.ui.addModule",
                Map.of("org.deepworkbench.topology.ui.addModule.module", "plants-classification"));
        Wait.until("there is a second application", SOON, () -> Canvas.shown().control().getContents() != null
                && Desktop.editor().isDirty());
        Screenshot.take("composer-module");
        save();
        assertTrue(Files.readString(file).contains("plants"));
        undo();
        save();
        assertEquals(original, Files.readString(file));
    }

    private static void undo() {
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
    }

    private static void redo() {
        Desktop.command("org.eclipse.ui.edit.redo", Map.of());
    }

    private static void save() {
        Desktop.command("org.eclipse.ui.file.save", Map.of());
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
    }

    private static List<String> changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        assertEquals(old.size(), now.size());
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(old.get(i))) {
                changed.add(now.get(i));
            }
        }
        return changed;
    }

    private static IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(
                IPath.fromPortableString(Desktop.SAMPLE));
    }
}
