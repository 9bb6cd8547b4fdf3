package org.deepworkbench.modelserver.pictures;

/**
 * A picture and what it shows.
 *
 * @param picture the picture
 * @param label   index of its class
 */
public record Example(Picture picture, int label) {
}
