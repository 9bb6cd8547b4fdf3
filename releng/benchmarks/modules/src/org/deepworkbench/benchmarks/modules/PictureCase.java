package org.deepworkbench.benchmarks.modules;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.deepworkbench.modelserver.classification.PictureModels;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;

/**
 * A module that tells classes of pictures apart.
 *
 * @param name    of the module, with its flavour
 * @param measure the field of a training's result that is compared
 * @param maker   makes the module
 * @param linear  the linear model on the same pictures
 */
record PictureCase(String name, String measure, BiFunction<Path, Torch, Module> maker, LinearTask linear)
        implements Case {

    @Override
    public Figures run(Path work, Torch torch) throws Exception {
        Module module = maker.apply(work, torch);
        Arguments defaults = new ArgumentReader(module.description().trainArguments()).read(Map.of(), Map.of());
        torch.versions();
        long start = System.nanoTime();
        Map<String, Object> ours = module.train(new QuietContext(defaults, Instant.now()));
        double seconds = (System.nanoTime() - start) / 1e9;
        PictureModels models = new PictureModels(torch, work.resolve("linear"), "", "", card -> null);
        Map<String, Object> others = models.train(new QuietContext(defaults, Instant.now()), linear);
        // As many test pictures of each class: who always names one is right with one class, and agrees by chance only.
        double nothing = measure.equals("kappa") ? 0 : 1.0 / linear.kinds().names().size();
        return new Figures(nothing, (double) others.get(measure), (double) ours.get(measure), seconds);
    }
}
