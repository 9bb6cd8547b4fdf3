package org.deepworkbench.modelserver.training;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;

/** A module for tests: its argument {@code act} says what its training does. */
public final class ScriptedModule implements Module {

    /** Lets the trainings that act as {@code wait} end. */
    public final CountDownLatch release = new CountDownLatch(1);
    /** Opens when a training has begun. */
    public final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public ModuleDescription description() {
        return new ModuleDescription("scripted", "Acts as told.", "someone", "1", "http://localhost/", "EPL-2.0",
                List.of(new Argument.Text("act", "learn", List.of("learn", "wait", "refuse", "memory", "bug"),
                        "a hint"),
                        new Argument.Whole("epochs", 2, 1, 1000, "how many"),
                        new Argument.Reals("steps", List.of(0.5), 0, 1, "where")),
                List.of(new Argument.Upload("image", "a picture"), new Argument.Text("timestamp", "", "which")),
                List.of(new OutputField("labels", OutputField.Type.TEXTS)));
    }

    @Override
    public void warmUp() {
        // Nothing takes long here.
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws ModuleException {
        begun.countDown();
        int epochs = context.arguments().whole("epochs");
        context.log("begins");
        context.plan(epochs, epochs);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            context.metric("loss", epoch, epoch, 1.0 / epoch);
            context.metric("accuracy", epoch, epoch, Double.NaN);
            context.log("epoch " + epoch);
        }
        switch (context.arguments().text("act")) {
            case "wait" -> await(context);
            case "refuse" -> throw new ModuleException("The data cannot be used.");
            case "memory" -> throw new OutOfMemoryError("for a test");
            case "bug" -> throw new IllegalStateException("for a test");
            default -> context.log("ends");
        }
        return Map.of("accuracy", 0.75);
    }

    private void await(TrainingContext context) {
        try {
            while (!release.await(10, TimeUnit.MILLISECONDS)) {
                context.checkCancelled();
            }
        } catch (InterruptedException e) {
            context.checkCancelled();
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        String content = new String(arguments.file("image").content(), StandardCharsets.UTF_8);
        if (content.equals("bad")) {
            throw new InvalidArgumentsException("image", "It is bad.");
        }
        if (content.equals("early")) {
            throw new ModuleException("Train first.");
        }
        if (content.equals("bug")) {
            throw new IllegalStateException("for a test");
        }
        return Map.of("labels", List.of(arguments.file("image").name(), String.valueOf(content.length())));
    }
}
