package org.deepworkbench.modelserver.images.data;

/**
 * A picture and what it shows.
 *
 * @param picture the picture
 * @param label   index of its class
 */
public record Example(Picture picture, int label) {
}
