package org.deepworkbench.run.core;

/**
 * One field of a prediction. Untrusted texts: show as plain text only.
 *
 * @param name  its name in the answer
 * @param hint  what it means, for people; may be empty
 * @param value what it holds
 */
public record AnswerField(String name, String hint, AnswerValue value) {
}
