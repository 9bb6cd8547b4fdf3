package org.deepworkbench.topology.ui.internal.properties.model;

/** What the fields of one thing are divided into. */
public enum Tab {
    /** What it is called and what it is. */
    GENERAL(Messages.Tab_general),
    /** Its properties. */
    PROPERTIES(Messages.Tab_properties),
    /** The properties of its capabilities. */
    CAPABILITIES(Messages.Tab_capabilities),
    /** What it needs from others. */
    REQUIREMENTS(Messages.Tab_requirements),
    /** What can be done to it. */
    INTERFACES(Messages.Tab_interfaces),
    /** The files it comes with. */
    ARTIFACTS(Messages.Tab_artifacts),
    /** What people and tools note of it. */
    METADATA(Messages.Tab_metadata),
    /** What its hosts and partners must be like. */
    NODE_FILTER(Messages.Tab_nodeFilter),
    /** What makes a policy do something. */
    TRIGGERS(Messages.Tab_triggers),
    /** What is done in which order. */
    WORKFLOWS(Messages.Tab_workflows),
    /** What the node must be like that the topology stands for. */
    SUBSTITUTION(Messages.Tab_substitution),
    /** The policies and groups it belongs to. */
    POLICIES(Messages.Tab_policies);

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    /** {@return what it is called, for people} */
    public String title() {
        return title;
    }
}
