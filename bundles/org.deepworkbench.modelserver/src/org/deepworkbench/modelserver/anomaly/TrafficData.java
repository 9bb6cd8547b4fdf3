package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.nio.file.Path;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.module.ModuleException;

/**
 * The traffic of a training in its parts.
 *
 * @param training   to learn from
 * @param validation to look at after each epoch, and to measure the usual errors on
 * @param test       to judge the outcome on
 */
record TrafficData(Traffic training, Traffic validation, Traffic test) {

    private static final Texts TEXTS = Texts.beside(TrafficData.class);
    private static final double TRAINING = 0.7;
    private static final double VALIDATION = 0.15;
    /** The part of generated traffic that is learnt from; the rest is for validation. */
    private static final double GENERATED_TRAINING = 0.8;
    private static final int FEWEST_EXAMPLES = 20;

    /**
     * Reads or generates it. A person's own traffic is cut in three along time; of generated traffic, only the test has
     * attacks.
     *
     * @throws ModuleException if it cannot be read, or is too short
     */
    static TrafficData of(Settings settings) throws ModuleException {
        return settings.data().isPresent() ? read(settings, settings.data().get()) : generated(settings);
    }

    private static TrafficData generated(Settings settings) {
        int seed = settings.course().seed();
        Traffic quiet = new GeneratedTraffic(settings.generatedDays(), settings.windows(), seed).quiet();
        int cut = (int) (GENERATED_TRAINING * quiet.size());
        return new TrafficData(quiet.part(0, cut), quiet.part(cut, quiet.size()),
                GeneratedTraffic.test(settings.windows(), seed).attacked());
    }

    private static TrafficData read(Settings settings, Path path) throws ModuleException {
        try {
            Traffic all = TrafficReader.read(path, settings.windows());
            int cut = (int) (TRAINING * all.size());
            int second = (int) ((TRAINING + VALIDATION) * all.size());
            int needed = settings.length() + settings.ahead() + 1 + FEWEST_EXAMPLES;
            if (Math.min(second - cut, all.size() - second) < needed) {
                throw new ModuleException(TEXTS.get("data.short", path, all.size(),
                        Math.round(needed / VALIDATION) + 2));
            }
            return new TrafficData(all.part(0, cut), all.part(cut, second), all.part(second, all.size()));
        } catch (BrokenColumnsException e) {
            throw new ModuleException(TEXTS.get("data.broken", path, e.getMessage()), e);
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("data.broken", path, IoReason.of(e)), e);
        }
    }
}
