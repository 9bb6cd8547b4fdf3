package org.deepworkbench.topology.core.diff;

/** What a change concerns, in the order in which changes are told. The names are part of the command line's output. */
public enum ElementKind {
    /** The {@code tosca_definitions_version}. */
    VERSION,
    /** A description of the file or of the topology. */
    DESCRIPTION,
    /** An entry of the file's metadata. */
    METADATA,
    /** An import. */
    IMPORT,
    /** A repository. */
    REPOSITORY,
    /** A type that the file defines, or a part of one. */
    TYPE,
    /** An input, or a part of its definition. */
    INPUT,
    /** A node template, or a part that has no kind of its own. */
    NODE,
    /** A property of a node, or a part of its value. */
    PROPERTY,
    /** An attribute of a node. */
    ATTRIBUTE,
    /** A property of a capability of a node. */
    CAPABILITY,
    /** A relation: a requirement of a node and what it is connected to. */
    REQUIREMENT,
    /** An artifact of a node. */
    ARTIFACT,
    /** An interface or operation of a node. */
    INTERFACE,
    /** A relationship template. */
    RELATIONSHIP,
    /** An output. */
    OUTPUT,
    /** A group. */
    GROUP,
    /** A policy. */
    POLICY,
    /** A workflow. */
    WORKFLOW,
    /** A part of the substitution mappings. */
    SUBSTITUTION,
    /** A section that the language leaves open. */
    SECTION
}
