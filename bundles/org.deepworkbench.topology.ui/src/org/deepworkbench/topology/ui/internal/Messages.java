package org.deepworkbench.topology.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Add_inputTitle;
    public static String Add_name;
    public static String Add_outputTitle;
    public static String Add_taken;
    public static String Canvas_dropInside;
    public static String Canvas_emptyHint;
    public static String Canvas_emptyTitle;
    public static String Canvas_name;
    public static String Canvas_unreadableHint;
    public static String Canvas_unreadableTitle;
    public static String Edit_arrange;
    public static String Edit_delete;
    public static String Edit_moveInto;
    public static String Editor_diagram;
    public static String Editor_notSaved;
    public static String Editor_onlyProjects;
    public static String Editor_source;
    public static String Export_failed;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_title;
    public static String Field_default;
    public static String Field_defaultValue;
    public static String Field_description;
    public static String Field_item;
    public static String Field_missing;
    public static String Field_name;
    public static String Field_required;
    public static String Field_requirement;
    public static String Field_requirementName;
    public static String Field_source;
    public static String Field_target;
    public static String Field_type;
    public static String Field_typeName;
    public static String Field_value;
    public static String Group_artifacts;
    public static String Group_capability;
    public static String Group_input;
    public static String Group_inputs;
    public static String Group_line;
    public static String Group_node;
    public static String Group_output;
    public static String Group_outputs;
    public static String Group_properties;
    public static String Group_required;
    public static String Group_requirements;
    public static String Group_topology;
    public static String History_redo;
    public static String History_undo;
    public static String Judge_name;
    public static String Library_containers;
    public static String Library_machines;
    public static String Library_modules;
    public static String Library_name;
    public static String Library_network;
    public static String Library_others;
    public static String Library_search;
    public static String Library_software;
    public static String Library_storage;
    public static String Link_toolTip;
    public static String Load_failed;
    public static String Load_name;
    public static String Load_notLocal;
    public static String Load_notLocalRemedy;
    public static String New_empty;
    public static String New_emptyDescription;
    public static String New_fileDescription;
    public static String New_fileName;
    public static String New_moduleDescription;
    public static String New_title;
    public static String Node_toolTip;
    public static String Outline_inputs;
    public static String Outline_name;
    public static String Outline_outputs;
    public static String Overview_name;
    public static String Overview_toolTip;
    public static String Parameters_name;
    public static String Reload_keep;
    public static String Reload_question;
    public static String Reload_take;
    public static String Reload_title;
    public static String Status_input;
    public static String Status_line;
    public static String Status_node;
    public static String Status_output;
    public static String Status_several;
    public static String Status_whole;
    public static String Tools_errors;
    public static String Tools_noProblems;
    public static String Tools_oneError;
    public static String Tools_oneWarning;
    public static String Tools_warnings;
    public static String Tools_zoom;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
