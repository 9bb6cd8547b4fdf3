package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;
import org.eclipse.osgi.util.NLS;

/** How differences are told. */
final class ChangeWords {

    private ChangeWords() {
    }

    /** {@return what a change concerns} */
    static String what(Subject subject) {
        String kind = kind(subject.kind());
        return subject.path().isEmpty() ? kind : NLS.bind(Messages.ChangeWords_what, kind, subject.readable());
    }

    private static String kind(ElementKind kind) {
        return switch (kind) {
            case VERSION -> Messages.Kind_version;
            case DESCRIPTION -> Messages.Kind_description;
            case METADATA -> Messages.Kind_metadata;
            case IMPORT -> Messages.Kind_import;
            case REPOSITORY -> Messages.Kind_repository;
            case TYPE -> Messages.Kind_type;
            case INPUT -> Messages.Kind_input;
            case NODE -> Messages.Kind_node;
            case PROPERTY -> Messages.Kind_property;
            case ATTRIBUTE -> Messages.Kind_attribute;
            case CAPABILITY -> Messages.Kind_capability;
            case REQUIREMENT -> Messages.Kind_requirement;
            case ARTIFACT -> Messages.Kind_artifact;
            case INTERFACE -> Messages.Kind_interface;
            case RELATIONSHIP -> Messages.Kind_relationship;
            case OUTPUT -> Messages.Kind_output;
            case GROUP -> Messages.Kind_group;
            case POLICY -> Messages.Kind_policy;
            case WORKFLOW -> Messages.Kind_workflow;
            case SUBSTITUTION -> Messages.Kind_substitution;
            case SECTION -> Messages.Kind_section;
        };
    }

    /** {@return what the older version has; nothing if it has none} */
    static String before(Change change) {
        return switch (change) {
            case Change.Added added -> ""; //$NON-NLS-1$
            case Change.Removed removed -> removed.value();
            case Change.Changed changed -> changed.before();
            case Change.Renamed renamed -> renamed.before();
        };
    }

    /** {@return what the newer version has; nothing if it has none} */
    static String after(Change change) {
        return switch (change) {
            case Change.Added added -> added.value();
            case Change.Removed removed -> ""; //$NON-NLS-1$
            case Change.Changed changed -> changed.after();
            case Change.Renamed renamed -> renamed.subject().path().get(0);
        };
    }
}
