package org.deepworkbench.run.core.deepaas;

/**
 * A piece of a training's log.
 *
 * @param text the piece
 * @param next offset to ask for next
 */
public record LogChunk(String text, long next) {
}
