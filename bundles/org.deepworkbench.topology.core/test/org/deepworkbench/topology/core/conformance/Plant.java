package org.deepworkbench.topology.core.conformance;

/**
 * One fault to plant in a template.
 *
 * @param kind        what is wrong afterwards, in words
 * @param offset      where the text is replaced, in characters from 0
 * @param length      number of characters replaced
 * @param replacement what stands there afterwards
 * @param from        first line of the changed text on which the fault may be told, from 1
 * @param to          last such line
 */
record Plant(String kind, int offset, int length, String replacement, int from, int to) {

    /** {@return the text with the fault} */
    String in(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }
}
