package org.deepworkbench.modelserver.anomaly;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.GRU;
import ai.djl.nn.recurrent.LSTM;
import java.util.Arrays;
import java.util.List;

/** The kinds of networks that are built in, layer by layer those of the original. All end in a sigmoid. */
enum ModelType {

    /** A layer at each time step, with as many units as there are features. */
    PERCEPTRON("MLP", 1) {
        @Override
        void addTo(SequentialBlock network, int blocks) {
            network.add(Linear.builder().setUnits(Features.COUNT).build()).add(Activation.reluBlock())
                    .add(Blocks.batchFlattenBlock());
        }
    },

    /** Long short-term memory. */
    LONG_SHORT_TERM("LSTM", 1) {
        @Override
        void addTo(SequentialBlock network, int blocks) {
            network.add(LSTM.builder().setStateSize(blocks).setNumLayers(1).optBatchFirst(true)
                    .optReturnState(false).build()).add(last());
        }
    },

    /** Gated recurrent units. */
    GATED("GRU", 1) {
        @Override
        void addTo(SequentialBlock network, int blocks) {
            network.add(GRU.builder().setStateSize(blocks).setNumLayers(1).optBatchFirst(true)
                    .optReturnState(false).build()).add(last());
        }
    },

    /** 64 filters over two time steps each, of which the larger of two neighbours counts. */
    CONVOLUTION("Conv1D", 3) {
        @Override
        void addTo(SequentialBlock network, int blocks) {
            network.add(new LambdaBlock(list -> new NDList(list.singletonOrThrow().transpose(0, 2, 1)), "transpose"))
                    .add(Conv1d.builder().setFilters(FILTERS).setKernelShape(new Shape(2)).build())
                    .add(Activation.reluBlock()).add(Pool.maxPool1dBlock(new Shape(2), new Shape(2)))
                    .add(Blocks.batchFlattenBlock());
        }
    };

    private static final int FILTERS = 64;

    private final String word;
    private final int shortest;

    ModelType(String word, int shortest) {
        this.word = word;
        this.shortest = shortest;
    }

    /** {@return how many rows a sequence must have} */
    int shortest() {
        return shortest;
    }

    /** {@return the word by which it is chosen} */
    String word() {
        return word;
    }

    /** {@return all words} */
    static List<String> words() {
        return Arrays.stream(values()).map(ModelType::word).toList();
    }

    /** {@return the one of this word} */
    static ModelType of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst().orElseThrow();
    }

    /** Adds the layers between the input, (examples, time, features), and the output. */
    abstract void addTo(SequentialBlock network, int blocks);

    /**
     * {@return a new network}
     *
     * @param blocks units of a recurrent layer
     */
    Block network(int blocks) {
        SequentialBlock network = new SequentialBlock();
        addTo(network, blocks);
        return network.add(Linear.builder().setUnits(Features.COUNT).build()).add(Activation.sigmoidBlock());
    }

    private static Block last() {
        return new LambdaBlock(list -> {
            NDArray states = list.singletonOrThrow();
            return new NDList(states.get(":, -1"));
        }, "last");
    }
}
