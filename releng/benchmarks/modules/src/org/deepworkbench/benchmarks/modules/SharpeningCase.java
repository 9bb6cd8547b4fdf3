package org.deepworkbench.benchmarks.modules;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.superresolution.LinearSharpening;
import org.deepworkbench.modelserver.superresolution.SuperResolution;
import org.deepworkbench.modelserver.torch.Torch;

/** Super-resolution: the mean PSNR over made-up scenes at their finest resolution, against bicubic enlargement. */
record SharpeningCase() implements Case {

    private static final int SCENES = 5;
    private static final int LINEAR_EPOCHS = 150;

    @Override
    public String name() {
        return SuperResolution.NAME;
    }

    @Override
    public String measure() {
        return "PSNR (dB)";
    }

    @Override
    public Figures run(Path work, Torch torch) throws Exception {
        SuperResolution module = new SuperResolution(work, torch);
        Arguments defaults = new ArgumentReader(module.description().trainArguments()).read(Map.of(), Map.of());
        torch.versions();
        long start = System.nanoTime();
        module.train(new QuietContext(defaults, Instant.now()));
        double seconds = (System.nanoTime() - start) / 1e9;
        double bicubic = 0;
        double ours = 0;
        for (int scene = 0; scene < SCENES; scene++) {
            Arguments sample = new ArgumentReader(module.description().predictArguments())
                    .read(Map.of("sample", List.of(Integer.toString(scene))), Map.of());
            List<Object> all = ((Table) module.predict(sample).get("bands")).rows().getLast();
            ours += (double) all.get(2) / SCENES;
            bicubic += (double) all.get(4) / SCENES;
        }
        double linear = LinearSharpening.psnr(new QuietContext(defaults, Instant.now()), torch, LINEAR_EPOCHS, SCENES);
        return new Figures(bicubic, linear, ours, seconds);
    }
}
