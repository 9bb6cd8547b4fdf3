package org.deepworkbench.topology.core.csar;

/** How an archive says which file is its topology (TOSCA Simple Profile 1.3, section 6.1). */
public enum Layout {

    /** By a file {@code TOSCA-Metadata/TOSCA.meta}. */
    METADATA,
    /** By being the only topology at the root of the archive. */
    ROOT
}
