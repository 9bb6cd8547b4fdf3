package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Sample;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Presents the sample project, with the keyboard. */
@ExtendWith(NoErrorLogged.class)
class PresentationTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @RegisterExtension
    private final Sample sample = new Sample();
    private FigureCanvas stage;

    @BeforeEach
    void present() {
        Desktop.command("org.deepworkbench.topology.ui.present", Map.of());
        stage = Bot.byId(FigureCanvas.class, "topology.presentation");
    }

    @AfterEach
    void end() {
        if (!Ui.get(stage::isDisposed)) {
            Ui.act(() -> stage.getShell().close());
        }
    }

    private static String title() {
        return Ui.get(Bot.byId(Label.class, "topology.presentation.title")::getText);
    }

    @Test
    void theDeploymentIsGoneThroughWithTheKeysAndEscEnds() {
        assertEquals("topology.yaml", title());
        Bot.key(stage, SWT.ARROW_RIGHT, '\0');
        assertEquals("Docker", title());
        Bot.key(stage, SWT.PAGE_DOWN, '\0');
        assertEquals("phytoplankton", title());
        assertTrue(Ui.get(Bot.byId(Label.class, "topology.presentation.detail")::getText).contains("hosted on Docker"));
        Bot.key(stage, SWT.ARROW_LEFT, '\0');
        assertEquals("Docker", title());
        Bot.key(stage, 'l', 'l');
        Screenshot.take("presentation");
        Bot.key(stage, SWT.ESC, SWT.ESC);
        Wait.until("the presentation has ended", SOON, stage::isDisposed);
    }

    @Test
    void aClickGoesOnAndChangesNothing() {
        Bot.clickAt(stage, 20, 20);
        assertEquals("Docker", title());
        Bot.key(stage, SWT.DEL, SWT.DEL);
        Bot.drag(stage, 300, 200, 400, 250);
        assertTrue(Ui.get(() -> !Desktop.editor().isDirty()));
    }
}
