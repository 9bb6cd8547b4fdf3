package org.deepworkbench.modelserver.superresolution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.initializer.Initializer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Fit;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.learning.Trained;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.torch.Torch;

/**
 * One convolution of 3 × 3 pixels over all bands, added to the enlarged coarse bands: the best linear model that sees as
 * far as a layer of the network. It lies in the package of the module to learn from the very same patches.
 */
public final class LinearSharpening implements Lesson {

    private static final int KERNEL = 3;

    private final Sharpening sharpening;

    private LinearSharpening(Sharpening sharpening) {
        this.sharpening = sharpening;
    }

    /**
     * {@return the mean PSNR in decibels that it reaches on made-up scenes which no training has seen}
     *
     * @param context with the arguments of the module's own training
     * @param epochs  passes over the patches
     * @param scenes  how many scenes
     */
    public static double psnr(TrainingContext context, Torch torch, int epochs, int scenes) throws Exception {
        Settings settings = Settings.of(context.arguments());
        TrainingData data = new TrainingData(context, settings);
        data.cut();
        LinearSharpening lesson = new LinearSharpening(data.lesson());
        Course course = new Course(epochs, settings.course().batchSize(), settings.course().atOnce(),
                new Schedule.Cosine(0.003, 0, 0), Optimiser.Kind.ADAM, 0, 0, epochs, 1);
        Path folder = Files.createTempDirectory("linear");
        try (Trained trained = new Fit(context, torch, lesson, course).run()) {
            trained.write(folder);
        }
        SceneGenerator generator = TrainingData.generator(settings.satellite(), settings.metres());
        double sum = 0;
        try (Network network = Network.load(torch, lesson.network(), lesson.inputs(), folder)) {
            Sharpener sharpener = new Sharpener(network, settings.satellite(), settings.metres());
            for (int number = 0; number < scenes; number++) {
                Scene scene = generator.scene(SuperResolution.UNSEEN, number);
                List<Plane> truth = settings.satellite().upTo(settings.metres()).getLast().bands().stream()
                        .map(scene.truth()::get).toList();
                sum += Accuracy.of(sharpener.sharpened(scene, () -> { }), truth).psnr();
            }
        }
        return sum / scenes;
    }

    @Override
    public Block network() {
        DSen2 design = sharpening.design();
        Conv2d convolution = Conv2d.builder().setKernelShape(new Shape(KERNEL, KERNEL))
                .optPadding(new Shape(KERNEL / 2, KERNEL / 2)).setFilters(design.outputs()).build();
        convolution.setInitializer(Initializer.ZEROS, Parameter.Type.WEIGHT);
        Block coarse = LambdaBlock.singleton(bands -> bands.get(":, " + (design.inputs() - design.outputs()) + ":"));
        return new ParallelBlock(answers -> new NDList(answers.get(0).head().add(answers.get(1).head())),
                List.of(convolution, coarse));
    }

    @Override
    public List<Shape> inputs() {
        return sharpening.inputs();
    }

    @Override
    public Examples training() {
        return sharpening.training();
    }

    @Override
    public Examples validation() {
        return sharpening.validation();
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return sharpening.loss(answers, targets);
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        return sharpening.measure(answers, targets);
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return sharpening.metrics(sums);
    }
}
