package org.deepworkbench.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String DemoCommand_noExamples;
    public static String DemoCommand_noExamplesRemedy;
    public static String Durations_hours;
    public static String Durations_minutes;
    public static String Durations_seconds;
    public static String Failures_details;
    public static String Failures_didYouMean;
    public static String Failures_error;
    public static String Failures_seeHelp;
    public static String Failures_unexpected;
    public static String Figures_accuracy;
    public static String Figures_batch;
    public static String Figures_elapsed;
    public static String Figures_epoch;
    public static String Figures_epochOf;
    public static String Figures_left;
    public static String Figures_loss;
    public static String ModuleChoice_didYouMean;
    public static String ModuleChoice_modules;
    public static String ModuleChoice_noArgument;
    public static String ModuleChoice_noData;
    public static String ModuleChoice_noTraining;
    public static String ModuleChoice_takes;
    public static String OutputFolder_cannotWrite;
    public static String OutputFolder_denied;
    public static String OutputFolder_isFile;
    public static String OutputFolder_remedy;
    public static String Placement_assessing;
    public static String Placement_fits;
    public static String Placement_limitations;
    public static String Placement_moduleAtNode;
    public static String Placement_started;
    public static String Placement_startingMany;
    public static String Placement_startingOne;
    public static String Placement_stopped;
    public static String Placement_stopping;
    public static String Placement_targets;
    public static String Placement_unknownTarget;
    public static String PredictionStep_asked;
    public static String PredictionStep_asking;
    public static String PredictionStep_cannot;
    public static String PredictionStep_heldOut;
    public static String PredictionStep_heldOutOf;
    public static String PredictionStep_nothing;
    public static String Preparation_broken;
    public static String Preparation_looked;
    public static String Preparation_looking;
    public static String Preparation_noFile;
    public static String Preparation_noFileRemedy;
    public static String Preparation_noFolder;
    public static String Preparation_noFolderRemedy;
    public static String Preparation_noService;
    public static String Preparation_read;
    public static String Preparation_reading;
    public static String Preparation_services;
    public static String Results_notAvailable;
    public static String Results_outputs;
    public static String Results_writing;
    public static String Results_written;
    public static String RunState_cancelled;
    public static String RunState_done;
    public static String RunState_failed;
    public static String RunState_interrupted;
    public static String RunState_running;
    public static String RunState_starting;
    public static String RunsCommand_none;
    public static String Services_missing;
    public static String SparseLines_training;
    public static String Steps_took;
    public static String TopologyJob_done;
    public static String TopologyJob_interrupted;
    public static String TopologyJob_interrupting;
    public static String TopologyWords_input;
    public static String TopologyWords_inputs;
    public static String TopologyWords_node;
    public static String TopologyWords_nodes;
    public static String TopologyWords_output;
    public static String TopologyWords_outputs;
    public static String TrainingBar_training;
    public static String TrainingStep_done;
    public static String TrainingStep_epochs;
    public static String TrainingStep_kept;
    public static String TrainingStep_trained;
    public static String TrainingStep_training;
    public static String TrainingStep_unexplained;
    public static String ValidateCommand_error;
    public static String ValidateCommand_errors;
    public static String ValidateCommand_valid;
    public static String ValidateCommand_wrong;
    public static String Version_java;
    public static String Version_workbench;

    static {
        NLS.initializeMessages("org.deepworkbench.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
