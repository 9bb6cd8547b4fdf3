package org.deepworkbench.modelserver.classification;

import java.util.Arrays;
import java.util.List;
import org.deepworkbench.modelserver.pictures.Stored;

/**
 * What a network should say about the pictures of each class.
 *
 * @param answers by class: the numbers it should give, as the lesson compares them
 * @param weights by class: how much a picture counts in the loss
 */
public record Targets(float[][] answers, double[] weights) {

    /** {@return targets with the weight of the class at its place and zeros at all others} */
    public static Targets oneHot(double[] weights) {
        float[][] answers = new float[weights.length][weights.length];
        for (int label = 0; label < weights.length; label++) {
            answers[label][label] = (float) weights[label];
        }
        return new Targets(answers, weights);
    }

    /** {@return weights with which all classes count the same together, however many pictures each has} */
    public static double[] balanced(List<Stored> pictures, int classes) {
        double[] weights = new double[classes];
        pictures.forEach(picture -> weights[picture.label()]++);
        return Arrays.stream(weights).map(count -> pictures.size() / (count * classes)).toArray();
    }

    /** {@return weights with which all pictures count the same} */
    public static double[] equal(int classes) {
        double[] weights = new double[classes];
        Arrays.fill(weights, 1);
        return weights;
    }
}
