package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.Forms;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Sample;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fills in the forms of the Properties view, on the sample project. */
@ExtendWith(NoErrorLogged.class)
class FormsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String APPLICATION = Sample.APPLICATION;
    private static final String COMMAND = "phytoplankton.command";
    private static final String CPUS = "Docker:host.num_cpus";

    @RegisterExtension
    private final Sample sample = new Sample();

    @BeforeEach
    void showTheForms() {
        Forms.show();
    }

    @Test
    void aFieldCountsWhenEnterIsPressedAndUndoBringsItBack() {
        Text command = field(APPLICATION, COMMAND);
        assertEquals("=run_command", Ui.get(command::getText));
        Screenshot.take("forms-properties");
        Bot.type(command, "run.sh --fast");
        Bot.enter(command);
        awaitText("command: run.sh --fast");
        assertSame(command, Forms.text(COMMAND), "a field stays while its kind of value stays");
        Desktop.undo();
        Wait.until("the function is back", SOON, () -> Forms.shown(COMMAND).equals(Optional.of("=run_command")));
    }

    @Test
    void escapeForgetsWhatWasTyped() {
        Text command = field(APPLICATION, COMMAND);
        Bot.type(command, "never");
        Bot.key(command, SWT.ESC, SWT.ESC);
        assertEquals("=run_command", Ui.get(command::getText));
    }

    @Test
    void whatCannotBeTakenSaysWhyAndStays() {
        Text cpus = field("Docker", CPUS);
        Bot.type(cpus, "=nothere");
        Bot.enter(cpus);
        Composite form = Bot.byId(Composite.class, "topology.properties.form");
        Wait.until("the fault is beneath the field", SOON,
                () -> Bot.texts(form).stream().anyMatch(text -> text.contains("There is no input «nothere»")));
        assertEquals("=nothere", Ui.get(cpus::getText));
        Screenshot.take("forms-refused");
    }

    @Test
    void anInputIsMadeOnTheSpotAndTheFormStays() {
        Text cpus = field("Docker", CPUS);
        Bot.type(cpus, "=cores?: integer >= 1 = 4 # Cores");
        Bot.enter(cpus);
        awaitText("num_cpus: { get_input: cores }");
        awaitText("      description: Cores");
        Wait.until("the field shows the input", SOON, () -> Forms.shown(CPUS).equals(Optional.of("=cores")));
    }

    @Test
    void numbersAreSteppedAndUnitsStayAsTheyAreSpelt() {
        Text memory = field("Docker", "Docker:host.mem_size");
        Bot.type(memory, "4095 mb");
        Bot.enter(memory);
        awaitText("mem_size: 4095 mb");
        Bot.key(memory, SWT.ARROW_UP, (char) 0);
        assertEquals("4096", Ui.get(memory::getText));
        Bot.enter(memory);
        awaitText("mem_size: 4096 mb");
        Screenshot.take("forms-numbers");
    }

    @Test
    void aVariableIsAddedInOneLine() {
        Text variables = field(APPLICATION, "phytoplankton.environment_variables");
        Bot.type(variables, "LANG = en");
        Bot.enter(variables);
        awaitText("          LANG: en");
        assertEquals("", Ui.get(variables::getText), "the next can be typed");
        Wait.until("it is listed", SOON,
                () -> Forms.shown("phytoplankton.environment_variables.LANG").equals(Optional.of("en")));
    }

    @Test
    void anEntryIsRenamedWhereItStands() {
        Text variables = field(APPLICATION, "phytoplankton.environment_variables");
        Bot.type(variables, "LANG = en");
        Bot.enter(variables);
        Bot.type(variables, "HOME = /srv");
        Bot.enter(variables);
        Text home = Forms.text("phytoplankton.environment_variables.HOME");
        Bot.key(home, SWT.F2, (char) 0);
        Text name = Forms.text("rename");
        assertEquals("HOME", Ui.get(name::getText));
        Bot.type(name, "LANG");
        Bot.enter(name);
        Composite form = Bot.byId(Composite.class, "topology.properties.form");
        Wait.until("it says that the name is taken", SOON,
                () -> Bot.texts(form).stream().anyMatch(text -> text.contains("There is «LANG» already")));
        Screenshot.take("forms-rename");
        Bot.type(name, "BASE");
        Bot.enter(name);
        awaitText("          BASE: /srv");
        Forms.text("phytoplankton.environment_variables.BASE");
        Wait.until("the line is gone", SOON, () -> Forms.shown("rename").isEmpty());
    }

    @Test
    void whatWasTypedCountsWhenAnotherNodeIsSelected() {
        Text command = field(APPLICATION, COMMAND);
        Bot.type(command, "run.sh");
        Canvas.shown().click("Docker");
        Forms.text(CPUS);
        awaitText("command: run.sh");
    }

    @Test
    void savingTakesInWhatIsStillBeingTyped() {
        Text command = field(APPLICATION, COMMAND);
        Bot.type(command, "run.sh --first");
        Bot.enter(command);
        Wait.until("the first counts", SOON, () -> Ui.get(() -> Desktop.editor().isDirty()));
        Bot.type(command, "run.sh --second");
        Desktop.command("org.eclipse.ui.file.save", Map.of());
        Wait.until("it is saved", SOON, () -> sample.text().contains("command: run.sh --second"));
    }

    @Test
    void aCheckBoxTakesAFormulaToo() {
        field(APPLICATION, COMMAND);
        Button https = Bot.byId(Button.class, Forms.id("phytoplankton.enable_https"));
        Ui.act(() -> {
            Event key = new Event();
            key.character = '=';
            https.notifyListeners(SWT.KeyDown, key);
        });
        Text formula = Forms.text("phytoplankton.enable_https");
        assertEquals("=", Ui.get(formula::getText));
        Bot.type(formula, "=secure?: boolean = true # Encrypted");
        Bot.enter(formula);
        awaitText("enable_https: { get_input: secure }");
        Button pull = Bot.byId(Button.class, Forms.id("phytoplankton.force_pull_image"));
        assertTrue(Ui.get(pull::getSelection), "a row next to it shows what it showed before");
        Screenshot.take("forms-formula");
    }

    @Test
    void tabsShowRequirementsAndArtifacts() {
        field(APPLICATION, COMMAND);
        Forms.tab("Requirements");
        Screenshot.take("forms-requirements");
        Forms.tab("Artifacts");
        assertEquals("=docker_image", Ui.get(Bot.byId(Text.class,
                Forms.id("@node_templates.phytoplankton.artifacts.image.file"))::getText));
        Screenshot.take("forms-artifacts");
        Forms.tab("Properties");
        Forms.text(COMMAND);
    }

    @Test
    void aNodeFilterIsTypedAndSteppedAndStaysOneClause() {
        field(APPLICATION, COMMAND);
        Forms.tab("Node filter");
        Text filter = Forms.text("filter 0");
        Bot.type(filter, "host.num_cpus >= 2");
        Bot.enter(filter);
        Text cpus = Forms.text("filter 0 [capabilities, 0, host, properties, 0, num_cpus]");
        Bot.key(cpus, SWT.ARROW_UP, (char) 0);
        Bot.enter(cpus);
        awaitText("num_cpus: { greater_or_equal: 3 }");
        Screenshot.take("forms-filter");
        Forms.tab("Properties");
        Forms.text(COMMAND);
    }

    private static Text field(String node, String id) {
        Canvas.shown().click(node);
        return Forms.text(id);
    }

    private void awaitText(String piece) {
        Ui.act(() -> Desktop.editor().doSave(new NullProgressMonitor()));
        Wait.until("the file says " + piece, SOON, () -> sample.text().contains(piece));
    }
}
