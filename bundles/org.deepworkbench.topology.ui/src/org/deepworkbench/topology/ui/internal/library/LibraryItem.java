package org.deepworkbench.topology.ui.internal.library;

import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.NodeIcon;

/** Something that can be put on the canvas. */
public sealed interface LibraryItem {

    /** {@return its name for people} */
    String label();

    /** {@return one or two sentences about it, or nothing} */
    String description();

    /**
     * A node type.
     *
     * @param type        full name
     * @param shortType   the type as people call it
     * @param kind        decides the icon
     * @param description what it is, or nothing
     */
    record Type(String type, String shortType, NodeIcon kind, String description) implements LibraryItem {

        @Override
        public String label() {
            return shortType;
        }
    }

    /**
     * A module of the catalog, which brings its whole pattern: a container runtime, the application in it, inputs and
     * outputs.
     */
    record Module(CatalogModule module) implements LibraryItem {

        @Override
        public String label() {
            return module.title();
        }

        @Override
        public String description() {
            return module.summary();
        }
    }
}
