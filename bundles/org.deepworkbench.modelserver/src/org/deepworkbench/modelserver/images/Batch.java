package org.deepworkbench.modelserver.images;

/**
 * Pictures and labels as the network takes them.
 *
 * @param pixels from -1 (black) to 1, picture by picture, plane by plane
 * @param labels index of the class of each picture
 */
record Batch(float[] pixels, int[] labels) {
}
