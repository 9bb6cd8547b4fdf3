package org.deepworkbench.spi.engine;

/**
 * A value that a target offers for an input of a topology, such as an image of a cloud.
 *
 * @param value what to give to the input
 * @param label for people
 */
public record Offer(String value, String label) {
}
