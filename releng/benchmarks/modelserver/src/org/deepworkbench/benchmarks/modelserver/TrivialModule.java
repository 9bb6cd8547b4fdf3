package org.deepworkbench.benchmarks.modelserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;

/** A module that costs next to nothing, so that what is measured is the server. */
final class TrivialModule implements Module {

    static final String NAME = "trivial";
    private static final int EPOCHS = 10;

    @Override
    public ModuleDescription description() {
        return new ModuleDescription(NAME, "Does next to nothing.", "DEEP Workbench", "1", "http://localhost/", "EPL-2.0",
                List.of(new Argument.Flag("endless", false, "Goes on until it is cancelled."),
                        new Argument.Flag("checkpoints", false, "Keeps checkpoints.")),
                List.of(new Argument.Upload("image", true, "A picture.")),
                List.of(new OutputField("labels", OutputField.Type.TEXTS, "Labels."),
                        new OutputField("probabilities", OutputField.Type.NUMBERS, "Their probabilities.")));
    }

    @Override
    public void warmUp() {
        // There is nothing to load.
    }

    @Override
    public void prepareData(Path folder, int seed) {
        // It needs none.
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws ModuleException {
        context.plan(EPOCHS, EPOCHS);
        try {
            for (int epoch = 1; epoch <= EPOCHS; epoch++) {
                context.metric("loss", epoch, epoch, 1.0 / epoch);
                context.log("epoch " + epoch);
                if (context.arguments().flag("checkpoints")) {
                    String text = Integer.toString(epoch);
                    context.checkpoint(epoch, epoch, epoch == 1,
                            folder -> Files.writeString(folder.resolve("epoch"), text));
                }
            }
            while (context.arguments().flag("endless")) {
                context.checkCancelled();
                Thread.sleep(100);
            }
        } catch (IOException e) {
            throw new ModuleException(e.getMessage(), e);
        } catch (InterruptedException e) {
            context.checkCancelled();
        }
        return Map.of("loss", 1.0 / EPOCHS);
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws ModuleException {
        try {
            byte[] content = Files.readAllBytes(arguments.file("image").orElseThrow().path());
            return Map.of("labels", List.of("copepod", "diatom"), "probabilities",
                    List.of((content[0] & 0xFF) / 256.0, 0.5));
        } catch (IOException e) {
            throw new ModuleException(e.getMessage(), e);
        }
    }
}
