package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Sample;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Composes with the mouse and the keyboard, on the sample project. */
@ExtendWith(NoErrorLogged.class)
class ComposerTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String RUNTIME = Sample.RUNTIME;
    private static final String APPLICATION = Sample.APPLICATION;

    @RegisterExtension
    private final Sample sample = new Sample();

    @Test
    void theApplicationIsDrawnInsideItsRuntime() {
        Rectangle runtime = Canvas.shown().node(RUNTIME);
        Rectangle application = Canvas.shown().node(APPLICATION);
        assertTrue(runtime.contains(application), runtime + " " + application);
        Screenshot.take("composer");
    }

    @Test
    void movingChangesTheLayoutOnlyAndCanBeUndone() {
        Rectangle before = Canvas.shown().standing(RUNTIME);
        Canvas.shown().drag(RUNTIME, 60, 40);
        Wait.until("the node has moved", SOON, () -> !Canvas.shown().standing(RUNTIME).equals(before));
        Rectangle after = Canvas.shown().standing(RUNTIME);
        assertEquals(before.getTranslated(60, 40), after);
        Desktop.undo();
        Wait.until("the node is back", SOON, () -> Canvas.shown().standing(RUNTIME).equals(before));
        redo();
        Desktop.save();
        assertEquals(sample.original(), sample.text());
        assertTrue(Files.exists(sample.layout()));
    }

    @Test
    void renamingChangesOnlyTheLinesThatNameTheNode() {
        Canvas.shown().click(APPLICATION);
        Canvas.shown().key(SWT.F2, '\0');
        Text name = Wait.forValue("the name can be edited", SOON,
                () -> Bot.find(Canvas.shown().control(), Text.class, Text::isVisible));
        Bot.type(name, "classifier");
        Bot.enter(name);
        Canvas.shown().node("classifier");
        Screenshot.take("composer-renamed");
        Desktop.save();
        List<String> changed = changedLines(sample.original(), sample.text());
        assertTrue(changed.size() >= 2 && changed.stream().allMatch(line -> line.contains("classifier")),
                changed::toString);
        Desktop.undo();
        Canvas.shown().node(APPLICATION);
        Desktop.save();
        assertEquals(sample.original(), sample.text(), "undo survives saving");
    }

    @Test
    void deletingAndUndoing() {
        Canvas.shown().click(APPLICATION);
        Canvas.shown().delete();
        Wait.until("the node is gone", SOON, () -> !Canvas.shown().has(APPLICATION));
        Desktop.save();
        assertFalse(sample.text().contains("  " + APPLICATION + ":"));
        Desktop.undo();
        Canvas.shown().node(APPLICATION);
        Desktop.save();
        assertEquals(sample.original(), sample.text());
    }

    @Test
    void aModuleOfTheCatalogBringsItsWholePattern() {
        Desktop.command("org.deepworkbench.topology.ui.addModule",
                Map.of("org.deepworkbench.topology.ui.addModule.module", "plants-classification"));
        Wait.until("there is a second application", SOON, () -> Canvas.shown().control().getContents() != null
                && Desktop.editor().isDirty());
        Screenshot.take("composer-module");
        Desktop.save();
        assertTrue(sample.text().contains("plants"));
        Desktop.undo();
        Desktop.save();
        assertEquals(sample.original(), sample.text());
    }

    private static void redo() {
        Desktop.command("org.eclipse.ui.edit.redo", Map.of());
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
}
