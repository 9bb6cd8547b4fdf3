package org.deepworkbench.modelserver.http;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.TrainingContext;

/**
 * The placeholder model of the original service, whose answers the transcript shows, as a module. Its numbers have
 * defaults, which the original's have not.
 */
final class PlaceholderModule implements Module {

    static final String NAME = "deepaas-test";
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public ModuleDescription description() {
        return new ModuleDescription(NAME, "This is not a model at all, just a placeholder for testing the API "
                + "functionality. If you are seeing this, it is because DEEPaaS could not load a valid model.",
                "Alvaro Lopez Garcia", "0.0.1", "https://github.com/indigo-dc/DEEPaaS/", "Apache 2.0",
                List.of(new Argument.Whole("sleep", 0, 0, 10_000, "Seconds."),
                        new Argument.Text("parameter_two", "", "This is a string parameter.")),
                List.of(new Argument.Upload("data", true, "Data file to perform inference."),
                        new Argument.Whole("parameter", 1, 0, 100, "This is a parameter for prediction"),
                        new Argument.Text("parameter_three", "foo", List.of("foo", "bar"), "A choice")),
                List.of(new OutputField("date", OutputField.Type.TEXT, "when"),
                        new OutputField("labels", OutputField.Type.TEXTS, "what"),
                        new OutputField("data", OutputField.Type.PICTURE, "how it looks")));
    }

    @Override
    public void warmUp() {
        // Nothing takes long here.
    }

    @Override
    public void prepareData(Path folder, int seed) {
        // It needs none.
    }

    @Override
    public Map<String, Object> train(TrainingContext context) {
        try {
            never.await(context.arguments().whole("sleep"), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            context.checkCancelled();
        }
        context.checkCancelled();
        return Map.of();
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) {
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("date", "2019-01-1");
        prediction.put("labels", List.of(Map.of("label", "foo", "probability", 1.0)));
        prediction.put("data", new Picture(PNG));
        return prediction;
    }
}
