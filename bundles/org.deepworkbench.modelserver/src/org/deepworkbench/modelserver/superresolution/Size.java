package org.deepworkbench.modelserver.superresolution;

/**
 * The size of a picture.
 *
 * @param width  pixels in a row
 * @param height rows
 */
record Size(int width, int height) {
}
