package org.deepworkbench.modelserver.superresolution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.initializer.XavierInitializer;
import java.util.List;
import org.deepworkbench.modelserver.learning.Scaled;

/**
 * The network of Lanaras et al. (arXiv 1803.04271): residual blocks over all bands together, whose outcome is added to
 * the enlarged coarse bands.
 *
 * @param inputs   bands that it takes; the coarse ones are the last
 * @param outputs  coarse bands that it sharpens
 * @param blocks   residual blocks (the original: 6)
 * @param features channels between them (the original: 128)
 */
record DSen2(int inputs, int outputs, int blocks, int features) {

    private static final float SCALE = 0.1f;

    /** {@return a new network} */
    Block network() {
        SequentialBlock layers = new SequentialBlock().add(convolution(features)).add(Activation.reluBlock());
        for (int block = 0; block < blocks; block++) {
            layers.add(added(new SequentialBlock().add(convolution(features)).add(Activation.reluBlock())
                    .add(convolution(features)).add(LambdaBlock.singleton(array -> Scaled.by(array, SCALE))),
                    Blocks.identityBlock()));
        }
        Block last = convolution(outputs);
        // From nothing, so that the first answer is the enlarged bands, and few steps suffice to be better.
        last.setInitializer(Initializer.ZEROS, Parameter.Type.WEIGHT);
        return added(layers.add(last), LambdaBlock.singleton(this::coarse));
    }

    private NDArray coarse(NDArray bands) {
        return bands.get(":, " + (inputs - outputs) + ":");
    }

    private static Block added(Block one, Block other) {
        return new ParallelBlock(answers -> new NDList(answers.get(0).head().add(answers.get(1).head())),
                List.of(one, other));
    }

    /** A convolution with the first weights that He et al. (arXiv 1502.01852) draw evenly. */
    private static Block convolution(int filters) {
        Conv2d convolution = Conv2d.builder().setKernelShape(new Shape(3, 3)).optPadding(new Shape(1, 1))
                .setFilters(filters).build();
        convolution.setInitializer(new XavierInitializer(XavierInitializer.RandomType.UNIFORM,
                XavierInitializer.FactorType.IN, 6), Parameter.Type.WEIGHT);
        return convolution;
    }
}
