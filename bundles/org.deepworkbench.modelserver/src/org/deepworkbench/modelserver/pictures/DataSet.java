package org.deepworkbench.modelserver.pictures;

import java.util.List;

/**
 * Labelled pictures in three parts that share none.
 *
 * @param classes    names of the classes
 * @param training   what the model learns from
 * @param validation what is looked at after each epoch; perhaps empty
 * @param test       what is looked at once, after the training
 */
public record DataSet(List<String> classes, List<Example> training, List<Example> validation, List<Example> test) {

    public DataSet {
        classes = List.copyOf(classes);
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
    }

    /** {@return the number of pictures in all parts} */
    public int size() {
        return training.size() + validation.size() + test.size();
    }
}
