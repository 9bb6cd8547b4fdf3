package org.deepworkbench.topology.ui.internal.properties.model;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Activity_call;
    public static String Activity_delegate;
    public static String Activity_inline;
    public static String Activity_state;
    public static String Adding_activity;
    public static String Adding_artifact;
    public static String Adding_clause;
    public static String Adding_condition;
    public static String Adding_constraint;
    public static String Adding_entry;
    public static String Adding_input;
    public static String Adding_item;
    public static String Adding_member;
    public static String Adding_precondition;
    public static String Adding_value;
    public static String Button_firstSubstitution;
    public static String Button_firstWorkflow;
    public static String Field_activities;
    public static String Field_addArtifact;
    public static String Field_anotherTarget;
    public static String Field_capability;
    public static String Field_condition;
    public static String Field_connection;
    public static String Field_constraints;
    public static String Field_defaultValue;
    public static String Field_description;
    public static String Field_entryConstraints;
    public static String Field_entryType;
    public static String Field_file;
    public static String Field_filter;
    public static String Field_filterAbout;
    public static String Field_implementation;
    public static String Field_inputs;
    public static String Field_join;
    public static String Field_keyConstraints;
    public static String Field_keyType;
    public static String Field_metadata;
    public static String Field_metadataAbout;
    public static String Field_missing;
    public static String Field_name;
    public static String Field_noTarget;
    public static String Field_operation;
    public static String Field_operationHost;
    public static String Field_outputs;
    public static String Field_preconditions;
    public static String Field_relationship;
    public static String Field_required;
    public static String Field_requirement;
    public static String Field_source;
    public static String Field_status;
    public static String Field_stepFilter;
    public static String Field_stepTarget;
    public static String Field_substitutes;
    public static String Field_substitutionFilterAbout;
    public static String Field_target;
    public static String Field_targetRelationship;
    public static String Field_type;
    public static String Field_typeName;
    public static String Field_undefined;
    public static String Field_value;
    public static String Field_workflow;
    public static String Field_workflowImplementation;
    public static String Form_input;
    public static String Form_output;
    public static String Form_topology;
    public static String Join_and;
    public static String Join_not;
    public static String Join_notOne;
    public static String Join_or;
    public static String Refusal_clause;
    public static String Refusal_condition;
    public static String Refusal_constraint;
    public static String Refusal_entry;
    public static String Refusal_entryExists;
    public static String Refusal_members;
    public static String Refusal_nameTaken;
    public static String Requirement_any;
    public static String Requirement_atLeast;
    public static String Requirement_atMost;
    public static String Requirement_between;
    public static String Requirement_exactly;
    public static String Requirement_note;
    public static String Section_groups;
    public static String Section_inputs;
    public static String Section_members;
    public static String Section_noSubstitution;
    public static String Section_noSubstitutionNote;
    public static String Section_noWorkflow;
    public static String Section_noWorkflowNote;
    public static String Section_outputs;
    public static String Section_policies;
    public static String Section_step;
    public static String Section_targets;
    public static String Tab_artifacts;
    public static String Tab_capabilities;
    public static String Tab_general;
    public static String Tab_interfaces;
    public static String Tab_metadata;
    public static String Tab_nodeFilter;
    public static String Tab_policies;
    public static String Tab_properties;
    public static String Tab_requirements;
    public static String Tab_substitution;
    public static String Tab_triggers;
    public static String Tab_workflows;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
