package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Sample;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Adds nodes with the library and with a few letters on the canvas, on the sample project. */
@ExtendWith(NoErrorLogged.class)
class QuickAddTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String RUNTIME = "Docker";
    private static final String APPLICATION = Sample.APPLICATION;
    private static final String FILTER = "topology.quickadd.filter";

    @RegisterExtension
    private final Sample sample = new Sample();

    @BeforeEach
    void awaitTheLibrary() {
        Tree library = Bot.byId(Tree.class, "topology.library.tree");
        Wait.until("the library is filled", SOON, () -> library.getItemCount() > 3);
    }

    @Test
    void aFewLettersAndEnterPlaceANode() {
        Canvas.shown().key('c', 'c');
        Text filter = Bot.byId(Text.class, FILTER);
        assertEquals("c", Ui.get(filter::getText));
        choose("comp", "Compute");
        Canvas.shown().node("Compute");
        backInOneStep();
    }

    @Test
    void onASelectedContainerWhatFitsIsOfferedAndHosted() {
        Canvas.shown().click(RUNTIME);
        Canvas.shown().key(' ', ' ');
        Bot.byId(Text.class, FILTER);
        Screenshot.take("quick-add");
        choose("dmar", "Docker.Marathon");
        Rectangle added = Canvas.shown().node("Marathon");
        assertTrue(Canvas.shown().node(RUNTIME).contains(added));
        backInOneStep();
    }

    @Test
    void aLineThatEndsNowhereAsksForWhatMeetsTheRequirement() {
        Rectangle application = Canvas.shown().node(APPLICATION);
        int host = application.y + 68;
        Bot.drag(Canvas.shown().control(), application.right() - 6, host, application.right() + 160, host - 60);
        Bot.byId(Text.class, FILTER);
        choose("runtime", "Runtime.Docker");
        Rectangle added = Canvas.shown().node("Docker_2");
        assertTrue(added.contains(Canvas.shown().node(APPLICATION)), added + " " + application);
        backInOneStep();
    }

    @Test
    void aDoubleClickOnTheCanvasAddsAModuleWithItsWholePattern() throws IOException {
        Bot.doubleClickAt(Canvas.shown().control(), 30, 30);
        Bot.byId(Text.class, FILTER);
        choose("plant spec", "Plant species classification");
        Canvas.shown().node("Docker_2");
        save();
        String text = sample.text();
        assertTrue(text.contains("deephdc/deep-oc-plants-classification"), text);
        assertTrue(text.contains("docker_image_2"), "an input of its own for the image");
        Desktop.undo();
        save();
        assertEquals(sample.original(), sample.text());
    }

    @Test
    void theLibraryIsSearchedAndEnterAdds() {
        Text search = Bot.byId(Text.class, "topology.library.search");
        Bot.type(search, "blost");
        Tree library = Bot.byId(Tree.class, "topology.library.tree");
        assertEquals("BlockStorage", Ui.get(() -> library.getItem(0).getText()));
        Screenshot.take("library-search");
        Bot.enter(search);
        Canvas.shown().node("BlockStorage");
        Bot.type(search, "");
        assertTrue(Ui.get(() -> library.getItem(0).getText()).startsWith("Recently used"));
        backInOneStep();
    }

    @Test
    void aStarBringsATypeToTheFavourites() {
        Text search = Bot.byId(Text.class, "topology.library.search");
        Tree library = Bot.byId(Tree.class, "topology.library.tree");
        Bot.type(search, "chronos");
        Bot.key(library, '*', '*');
        Bot.type(search, "");
        assertTrue(Ui.get(() -> library.getItem(0).getText()).startsWith("Favourites"));
        Screenshot.take("library-favourites");
        Bot.type(search, "chronos");
        Bot.key(library, '*', '*');
        Bot.type(search, "");
        assertFalse(Ui.get(() -> library.getItem(0).getText()).startsWith("Favourites"));
    }

    private static void choose(String typed, String expected) {
        Text filter = Bot.byId(Text.class, FILTER);
        Bot.type(filter, typed);
        Table list = Bot.byId(Table.class, "topology.quickadd.list");
        assertTrue(Ui.get(() -> list.getItem(0).getText()).startsWith(expected));
        Bot.enter(filter);
        Wait.until("the window has closed", SOON, filter::isDisposed);
    }

    private static void backInOneStep() {
        assertTrue(Ui.get(() -> Desktop.editor().isDirty()));
        Desktop.undo();
        Wait.until("the text is what it was", SOON, () -> !Desktop.editor().isDirty());
    }

    private static void save() {
        Wait.until("there is something to save", SOON, () -> Desktop.editor().isDirty());
        Desktop.save();
    }
}
