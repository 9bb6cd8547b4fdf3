package org.deepworkbench.topology.core.viewpoint;

/**
 * Something wrong with a viewpoint's file.
 *
 * @param offset  where it begins, in characters from 0
 * @param length  its number of characters
 * @param line    its line, from 1
 * @param column  its column, from 1
 * @param message what is wrong and what to do, for a person
 */
public record ViewpointProblem(int offset, int length, int line, int column, String message) {
}
