package org.deepworkbench.topology.ui.internal.outline;

/** Something in a tree that cannot be selected as such anywhere else. */
sealed interface Part {

    /** {@return name of the node that it leads to; of a node that is not there perhaps, or empty} */
    String node();

    /** A workflow of that name. */
    record Workflow(String name) implements Part {

        @Override
        public String node() {
            return ""; //$NON-NLS-1$
        }
    }

    /**
     * A node as a part of something else.
     *
     * @param owner the group or policy that names it, or its workflow
     * @param name  how it is called there; that of the step in a workflow
     * @param node  name of the node
     */
    record Member(Object owner, String name, String node) implements Part {
    }
}
