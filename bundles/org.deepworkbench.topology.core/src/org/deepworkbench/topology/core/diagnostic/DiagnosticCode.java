package org.deepworkbench.topology.core.diagnostic;

/** Stable codes of what can be wrong with a topology file. The names are part of the command line's output. */
public enum DiagnosticCode {
    /** The file is larger than a topology may be. */
    FILE_TOO_LARGE,
    /** The file holds bytes that no text file holds. */
    FILE_NOT_TEXT,
    /** The file holds nothing. */
    FILE_EMPTY,
    /** The file cannot be read. */
    FILE_UNREADABLE,
    /** The text is not YAML. */
    SYNTAX,
    /** The YAML is nested or repeated beyond what the reader bears. */
    TOO_COMPLEX,
    /** An alias whose anchor is nowhere before it. */
    UNKNOWN_ANCHOR,
    /** A key occurs twice in a map; the last one counts. */
    DUPLICATE_KEY,
    /** A name that must be unique occurs twice. */
    DUPLICATE_NAME,
    /** A section has another form than the language gives it. */
    WRONG_FORM,
    /** No {@code tosca_definitions_version}. */
    VERSION_MISSING,
    /** A {@code tosca_definitions_version} nobody knows. */
    VERSION_UNKNOWN,
    /** A {@code tosca_definitions_version} that can be read, but whose types the workbench has not. */
    VERSION_UNSUPPORTED,
    /** A {@code tosca_definitions_version} that is not the first line, as the Simple Profile demands. */
    VERSION_NOT_FIRST,
    /** Another form than the language gives, which deployed services accept nevertheless. */
    LENIENT_FORM,
    /** An interface type that says how an operation is done. */
    IMPLEMENTATION_IN_TYPE,
    /** A data type that derives from a type of the language and has properties. */
    NATIVE_TYPE_EXTENDED,
    /** A constraint that the type does not allow, or whose operand is not one. */
    WRONG_CONSTRAINT,
    /** A keyname the language does not have in this place. */
    UNKNOWN_KEY,
    /** A keyname the language demands is absent. */
    MISSING_KEY,
    /** A repository that the file does not declare. */
    UNKNOWN_REPOSITORY,
    /** An import that leads back to the file itself. */
    IMPORT_CYCLE,
    /** An import of an address that a file of a library answers. */
    IMPORT_SUBSTITUTED,
    /** An import that cannot be served. */
    IMPORT_UNAVAILABLE,
    /** A type that no file defines. */
    UNKNOWN_TYPE,
    /** A type that derives from itself. */
    TYPE_CYCLE,
    /** A property the type does not define. */
    UNKNOWN_PROPERTY,
    /** A capability the node type does not define. */
    UNKNOWN_CAPABILITY,
    /** A requirement the node type does not define. */
    UNKNOWN_REQUIREMENT,
    /** A node that the topology does not have. */
    UNKNOWN_NODE,
    /** An input that the topology does not declare. */
    UNKNOWN_INPUT,
    /** An attribute the node does not have. */
    UNKNOWN_ATTRIBUTE,
    /** A function that the language does not have. */
    UNKNOWN_FUNCTION,
    /** An interface the type does not have. */
    UNKNOWN_INTERFACE,
    /** An operation the interface does not have. */
    UNKNOWN_OPERATION,
    /** An artifact the node does not have. */
    UNKNOWN_ARTIFACT,
    /** A step that the workflow does not have. */
    UNKNOWN_STEP,
    /** A workflow that the topology does not have. */
    UNKNOWN_WORKFLOW,
    /** Steps of a workflow that wait for each other. */
    WORKFLOW_CYCLE,
    /** More connections by one requirement than its type allows. */
    TOO_MANY_CONNECTIONS,
    /** A function called with arguments it does not take. */
    WRONG_ARGUMENTS,
    /** A required property has no value. */
    MISSING_PROPERTY,
    /** A required connection is not made. */
    MISSING_REQUIREMENT,
    /** A value of another type than the definition asks for. */
    WRONG_TYPE,
    /** A value of another type that deployed services accept nevertheless. */
    LENIENT_TYPE,
    /** A value that breaks a constraint. */
    BROKEN_CONSTRAINT,
    /** The target of a requirement does not offer what the requirement asks for. */
    WRONG_TARGET,
    /** Nodes host each other in a circle. */
    HOST_CYCLE
}
