package org.deepworkbench.topology.ui.internal.parts;

import org.eclipse.osgi.util.NLS;

/** Externalised words about the parts of a topology beside its nodes. */
final class Messages extends NLS {

    public static String Column_activities;
    public static String Column_default;
    public static String Column_description;
    public static String Column_kind;
    public static String Column_mapping;
    public static String Column_name;
    public static String Column_onFailure;
    public static String Column_onSuccess;
    public static String Column_required;
    public static String Column_target;
    public static String Column_type;
    public static String Column_value;
    public static String Group_members;
    public static String Group_name;
    public static String Group_new;
    public static String Inputs_hint;
    public static String Inputs_line;
    public static String Inputs_title;
    public static String Mapping_attribute;
    public static String Mapping_capability;
    public static String Mapping_operation;
    public static String Mapping_property;
    public static String Mapping_requirement;
    public static String Outputs_hint;
    public static String Outputs_line;
    public static String Outputs_title;
    public static String Parameters_close;
    public static String Parameters_down;
    public static String Parameters_list;
    public static String Parameters_remove;
    public static String Parameters_up;
    public static String Parameters_value;
    public static String Policy_name;
    public static String Policy_new;
    public static String Policy_targets;
    public static String Substitution_hint;
    public static String Substitution_set;
    public static String Substitution_title;
    public static String Substitution_type;
    public static String Team_taken;
    public static String Workflows_hint;
    public static String Workflows_line;
    public static String Workflows_name;
    public static String Workflows_newName;
    public static String Workflows_remove;
    public static String Workflows_removeStep;
    public static String Workflows_rename;
    public static String Workflows_steps;
    public static String Workflows_title;

    static {
        initializeMessages("org.deepworkbench.topology.ui.internal.parts.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
