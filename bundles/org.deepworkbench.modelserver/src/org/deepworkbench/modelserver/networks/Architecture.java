package org.deepworkbench.modelserver.networks;

import ai.djl.nn.Block;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** The networks that a person can choose from, by the names that they have elsewhere. */
public enum Architecture {
    /** For two cores. */
    SMALL_CNN("small-cnn", 32, SmallCnn::of),
    /** 11.7 million parameters. */
    RESNET18("ResNet18", 64, ResNet::of18),
    /** 25.6 million parameters. */
    RESNET50("ResNet50", 64, ResNet::of50),
    /** 3.5 million parameters. */
    MOBILENET_V2("MobileNetV2", 64, MobileNetV2::of),
    /** 22.9 million parameters. */
    XCEPTION("Xception", 64, Xception::of);

    private final String word;
    private final int smallestPicture;
    private final IntFunction<Block> maker;

    Architecture(String word, int smallestPicture, IntFunction<Block> maker) {
        this.word = word;
        this.smallestPicture = smallestPicture;
        this.maker = maker;
    }

    /** {@return the architecture of this name, which is one of {@link #words}} */
    public static Architecture of(String word) {
        return Arrays.stream(values()).filter(architecture -> architecture.word.equals(word)).findFirst()
                .orElseThrow();
    }

    /** {@return all names, the one for two cores first} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Architecture::word).toList();
    }

    /** {@return its name} */
    public String word() {
        return word;
    }

    /**
     * {@return the fewest pixels along each side of a picture: with fewer, a channel of the last layers would hold one
     * number, of which batch normalisation cannot learn how numbers vary}
     */
    public int smallestPicture() {
        return smallestPicture;
    }

    /** {@return a new network without weights} */
    public Block network(int outputs) {
        return maker.apply(outputs);
    }
}
