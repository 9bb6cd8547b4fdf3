package org.deepworkbench.topology.core.function;

/**
 * A way to go on with a text.
 *
 * @param start       where what it replaces begins, in characters from 0
 * @param end         where that ends
 * @param replacement what stands there then
 * @param label       what is offered, for people
 * @param detail      what that is, for people
 */
public record Proposal(int start, int end, String replacement, String label, String detail) {
}
