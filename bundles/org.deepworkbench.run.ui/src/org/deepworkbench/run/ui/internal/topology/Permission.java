package org.deepworkbench.run.ui.internal.topology;

/**
 * Something that the person may allow for a deployment.
 *
 * @param asked whether the topology asks for what it is about
 * @param helps whether the deployment is refused now, and would not be if it were allowed
 */
record Permission(boolean asked, boolean helps) {

    /** The topology has nothing to do with it. */
    static final Permission NONE = new Permission(false, false);

    /** {@return whether the person should be asked} What was allowed can be taken back. */
    boolean matters(boolean allowed) {
        return helps || asked && allowed;
    }
}
