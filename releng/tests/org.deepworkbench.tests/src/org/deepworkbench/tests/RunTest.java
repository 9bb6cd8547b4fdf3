package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.ui.chart.ProbabilityBars;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Run, train, watch and predict in the desktop, with the real model server. */
@ExtendWith(NoErrorLogged.class)
class RunTest {

    private static final Duration TO_START = Duration.ofSeconds(120);
    private static final Duration TO_TRAIN = Duration.ofSeconds(180);
    /** Of the list {@code run.afterwards}: ask how to train. */
    private static final int ASK = 1;

    private final DeploymentService deployments = Services.get(DeploymentService.class);
    private final RunService runs = Services.get(RunService.class);

    @AfterEach
    void stopEverything() throws FaultException {
        for (Deployment deployment : deployments.deployments()) {
            if (deployment.isLive()) {
                deployments.stop(deployment, new NullProgressMonitor());
            }
        }
        Wait.until("no model server is left", Duration.ofSeconds(10), () -> Desktop.modelServers().count() == 0);
    }

    @Test
    void theSampleIsRunTrainedWatchedAndAsked() {
        Run run = train(Map.of("epochs", "2"));
        Wait.until("curves have points", TO_TRAIN, () -> run.curves().containsKey("loss"));
        showTab("Curves");
        Screenshot.take("training");
        Wait.until("the training is done", TO_TRAIN, () -> run.state().isFinal());
        assertEquals(RunState.DONE, run.state(), () -> String.valueOf(run.fault()));
        Wait.until("validation was measured", Duration.ofSeconds(5), () -> run.curves().containsKey("val_accuracy"));
        Screenshot.take("trained");
        showTab("Predict");
        Bot.click(enabled("predict.heldOut"));
        ProbabilityBars bars = Bot.byId(ProbabilityBars.class, "predict.bars");
        Wait.until("there is an answer", Duration.ofSeconds(30), () -> !bars.bars().isEmpty());
        Screenshot.take("predicted");
        List<ProbabilityBars.Bar> answer = Ui.get(bars::bars);
        assertEquals(5, answer.size());
        assertTrue(answer.getFirst().probability() > 1.0 / 6, answer::toString);
        Map<String, Evaluation> outputs = deployments.deployments().getFirst().outputs();
        assertEquals(3, outputs.size());
        assertEquals(Evaluation.Available.class, outputs.get("deepaas_endpoint").getClass());
        assertEquals(Evaluation.NotAvailable.class, outputs.get("monitor_endpoint").getClass());
        Desktop.showView(Desktop.DEPLOYMENTS);
        Screenshot.take("deployed");
    }

    @Test
    void closingWhileItTrainsAsksAndKeepsWorking() {
        Run run = train(Map.of("epochs", "15"));
        Wait.until("it learns", TO_TRAIN, () -> run.curves().containsKey("loss"));
        Ui.act(() -> assertFalse(PlatformUI.getWorkbench().close()));
        Shell question = Bot.shell("Something is still running");
        Screenshot.take("closing");
        Bot.press(question, "Keep Working");
        assertEquals(RunState.RUNNING, run.state());
        assertEquals(1, Desktop.modelServers().count());
    }

    @Test
    void aKilledModelServerFailsTheRunWithItsReason() {
        Run run = train(Map.of("epochs", "15"));
        Wait.until("it learns", TO_TRAIN, () -> run.curves().containsKey("loss"));
        Desktop.modelServers().forEach(ProcessHandle::destroyForcibly);
        Wait.until("the run failed", Duration.ofSeconds(5), () -> run.state() == RunState.FAILED);
        assertTrue(run.fault().orElseThrow().sentence().contains("9"), () -> run.fault().toString());
        Wait.until("the reason is shown", Duration.ofSeconds(5), () -> Bot.texts(Desktop.shell()).stream()
                .anyMatch(text -> text.contains("signal 9")));
        Screenshot.take("killed");
    }

    @Test
    void aTrainingThatWasCancelledGoesOnFromItsCheckpoint() throws FaultException {
        Run run = train(Map.of("epochs", "15", "generated_pictures", "60", "image_size", "32"));
        Wait.until("it learns", TO_TRAIN, () -> run.curves().containsKey("val_loss"));
        run.cancel(new NullProgressMonitor());
        Wait.until("it is cancelled", Duration.ofSeconds(5), () -> run.state() == RunState.CANCELLED);
        showTab("Checkpoints");
        Table checkpoints = Bot.byId(Table.class, "run.checkpoints");
        Wait.until("checkpoints are listed", Duration.ofSeconds(5), () -> checkpoints.getItemCount() > 0);
        Ui.act(() -> {
            checkpoints.setSelection(0);
            checkpoints.notifyListeners(SWT.Selection, new Event());
        });
        Button resume = enabled("run.resume");
        Screenshot.take("checkpoints");
        Bot.click(resume);
        Bot.press(Bot.shell("Resume Training"), "Resume");
        Run next = Wait.forValue("a run goes on", TO_START, () -> runs.runs().stream()
                .filter(each -> each.resumption().filter(from -> from.run().equals(run.id())).isPresent()).findFirst());
        Wait.until("it ends", TO_TRAIN, () -> next.state().isFinal());
        assertEquals(RunState.DONE, next.state(), () -> String.valueOf(next.fault()));
        Curve before = run.curves().get("loss");
        Curve after = next.curves().get("loss");
        assertEquals(before.value(0), after.value(0), "its curve begins with that of the earlier run");
        assertTrue(after.size() > before.size());
        assertEquals(after.size(), after.step(after.size() - 1), "every step is there once");
        showTab("Curves");
        Screenshot.take("resumed");
    }

    /** From the Run command through both dialogs to a run that has begun. */
    private Run train(Map<String, String> arguments) {
        int before = runs.runs().size();
        Desktop.command("org.deepworkbench.run.ui.run",
                Map.of("org.deepworkbench.run.ui.run.topology", Desktop.SAMPLE));
        Combo afterwards = Bot.byId(Combo.class, "run.afterwards");
        Ui.act(() -> afterwards.select(ASK));
        Shell dialog = Ui.get(afterwards::getShell);
        Wait.until("the plan is shown", Duration.ofSeconds(20), () -> runButton(dialog).isPresent());
        Screenshot.take("run-dialog");
        Bot.press(dialog, "Run");
        Text epochs = Wait.forValue("the training's arguments", TO_START,
                () -> Bot.findById(Text.class, "train.argument.epochs"));
        arguments.forEach((name, value) -> Bot.type(Bot.byId(Text.class, "train.argument." + name), value));
        Screenshot.take("train-dialog");
        Bot.press(Ui.get(epochs::getShell), "Train");
        Wait.until("the run is listed", Duration.ofSeconds(20), () -> runs.runs().size() > before);
        Desktop.showView(Desktop.RUNS);
        return runs.runs().getFirst();
    }

    private static Optional<Button> runButton(Shell dialog) {
        return Bot.find(dialog, Button.class, button -> button.getText().equals("&Run") && button.isEnabled());
    }

    private static Button enabled(String id) {
        return Wait.forValue("the enabled button " + id, Duration.ofSeconds(10),
                () -> Bot.findById(Button.class, id).filter(Button::isEnabled));
    }

    private static void showTab(String title) {
        CTabFolder tabs = Bot.byId(CTabFolder.class, "run.tabs");
        Ui.act(() -> Bot.choose(tabs, title));
    }
}
