package org.deepworkbench.modelserver.pictures;

import java.util.List;

/**
 * A data set whose pictures lie in a {@link PictureStore}; those that could not be read are gone.
 *
 * @param classes    names of the classes
 * @param training   what the model learns from: at least one picture of each class
 * @param validation what is looked at after each epoch; perhaps empty
 * @param test       what is looked at once, after the training; not empty
 */
public record StoredData(List<String> classes, List<Stored> training, List<Stored> validation, List<Stored> test) {
}
