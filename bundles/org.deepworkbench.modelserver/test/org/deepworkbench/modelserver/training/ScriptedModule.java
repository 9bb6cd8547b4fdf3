package org.deepworkbench.modelserver.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.deepworkbench.modelserver.module.UploadedFile;

/** A module for tests: its argument {@code act} says what its training does. */
public final class ScriptedModule implements Module {

    /** Lets the trainings that act as {@code wait} end. */
    public final CountDownLatch release = new CountDownLatch(1);
    /** Opens when a training has begun. */
    public final CountDownLatch begun = new CountDownLatch(1);

    private final String name;

    /** The module named scripted. */
    public ScriptedModule() {
        this("scripted");
    }

    /** A module of this name. */
    public ScriptedModule(String name) {
        this.name = name;
    }

    @Override
    public ModuleDescription description() {
        return new ModuleDescription(name, "Acts as told.", "someone", "1", "http://localhost/", "EPL-2.0",
                List.of(new Argument.Text("act", "learn", List.of("learn", "wait", "refuse", "gone", "memory",
                        "bug", "keep", "fill"), "a hint"),
                        new Argument.Whole("epochs", 2, 1, 1000, "how many"),
                        new Argument.Reals("steps", List.of(0.5), 0, 1, "where")),
                List.of(new Argument.Upload("image", true, "a picture"), new Argument.Text("timestamp", "", "which")),
                List.of(new OutputField("labels", OutputField.Type.TEXTS, "what it shows")));
    }

    @Override
    public void warmUp() {
        // Nothing takes long here.
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
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
            case "gone" -> throw new InvalidArgumentsException("data", "The folder is gone.");
            case "memory" -> throw new OutOfMemoryError("for a test");
            case "bug" -> throw new IllegalStateException("for a test");
            case "keep" -> keep(context, epochs);
            case "fill" -> fill(context);
            default -> context.log("ends");
        }
        return Map.of("accuracy", 0.75);
    }

    /** Keeps a checkpoint for each epoch, the second being the best. */
    private static void keep(TrainingContext context, int epochs) {
        try {
            int done = context.resumed().isEmpty() ? 0
                    : Integer.parseInt(Files.readString(context.resumed().get().resolve("epoch")));
            for (int epoch = done + 1; epoch <= epochs; epoch++) {
                String text = Integer.toString(epoch);
                context.checkpoint(epoch, epoch, epoch == 2, folder -> Files.writeString(folder.resolve("epoch"), text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a checkpoint, and another that the disk does not take. */
    private static void fill(TrainingContext context) throws ModuleException {
        try {
            context.checkpoint(1, 1, true, folder -> Files.writeString(folder.resolve("epoch"), "1"));
            context.checkpoint(2, 2, true, folder -> {
                Files.writeString(folder.resolve("epoch"), "2");
                throw new IOException("No space left on device");
            });
        } catch (IOException e) {
            throw new ModuleException(e.getMessage(), e);
        }
    }

    private static String content(UploadedFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        Files.writeString(folder.resolve("data"), Integer.toString(seed));
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

    private void await() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        UploadedFile file = arguments.file("image").orElseThrow();
        String content = content(file);
        if (content.equals("bad")) {
            throw new InvalidArgumentsException("image", "It is bad.");
        }
        if (content.equals("early")) {
            throw new ModuleException("Train first.");
        }
        if (content.equals("wait")) {
            await();
        }
        if (content.equals("bug")) {
            throw new IllegalStateException("for a test");
        }
        String timestamp = arguments.text("timestamp");
        return Map.of("labels", timestamp.isEmpty() ? List.of(file.name(), String.valueOf(content.length()))
                : List.of(file.name(), timestamp));
    }
}
