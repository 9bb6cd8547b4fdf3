package org.deepworkbench.topology.ui.internal.library;

import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.NodeIcon;

/** Something that can be put on the canvas. */
public sealed interface LibraryItem {

    /** {@return its name for people} */
    String label();

    /** {@return the name that a topology would use for it} */
    String fullName();

    /** {@return one or two sentences about it, or nothing} */
    String description();

    /** {@return further words by which it can be found} */
    default String keywords() {
        return ""; //$NON-NLS-1$
    }

    /** {@return what it is remembered by; no other item has it} */
    String key();

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

        @Override
        public String fullName() {
            return type;
        }

        @Override
        public String key() {
            return "type " + type; //$NON-NLS-1$
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
        public String fullName() {
            return module.image();
        }

        @Override
        public String description() {
            return module.summary();
        }

        @Override
        public String keywords() {
            return module.id() + ' ' + String.join(" ", module.tags()); //$NON-NLS-1$
        }

        @Override
        public String key() {
            return "module " + module.id(); //$NON-NLS-1$
        }
    }
}
