package org.deepworkbench.run.core;

/**
 * An engine as its service properties describe it; the engine itself need not be loaded for this.
 *
 * @param id    such as {@code local}
 * @param label for people, such as {@code This machine}
 */
public record EngineInfo(String id, String label) {
}
