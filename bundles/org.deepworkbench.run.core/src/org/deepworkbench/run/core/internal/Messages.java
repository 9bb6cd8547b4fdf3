package org.deepworkbench.run.core.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String Argument_atLeast;
    public static String Argument_atMost;
    public static String Argument_choices;
    public static String Argument_integer;
    public static String Argument_known;
    public static String Argument_none;
    public static String Argument_number;
    public static String Argument_range;
    public static String Argument_truth;
    public static String Argument_unknown;
    public static String Argument_wrong;
    public static String Deepaas_broken;
    public static String Deepaas_brokenRemedy;
    public static String Deepaas_contentType;
    public static String Deepaas_fileUnreadable;
    public static String Deepaas_fileUnreadableRemedy;
    public static String Deepaas_moduleFailed;
    public static String Deepaas_moduleFailedRemedy;
    public static String Deepaas_noConnection;
    public static String Deepaas_noReason;
    public static String Deepaas_noService;
    public static String Deepaas_noServiceRemedy;
    public static String Deepaas_notDeepaas;
    public static String Deepaas_notInSchema;
    public static String Deepaas_notJson;
    public static String Deepaas_notJsonPrediction;
    public static String Deepaas_notJsonRemedy;
    public static String Deepaas_redirect;
    public static String Deepaas_redirectRemedy;
    public static String Deepaas_redirectTo;
    public static String Deepaas_refused;
    public static String Deepaas_refusedRemedy;
    public static String Deepaas_slow;
    public static String Deepaas_slowRemedy;
    public static String Deepaas_slowWhy;
    public static String Deepaas_status;
    public static String Deepaas_token;
    public static String Deepaas_tokenRemedy;
    public static String Deepaas_tooLarge;
    public static String Deepaas_tooLargeWhy;
    public static String Deepaas_unavailable;
    public static String Deepaas_unavailableRemedy;
    public static String Deepaas_unknown;
    public static String Deepaas_unknownHost;
    public static String Deepaas_unknownRemedy;
    public static String Deepaas_unknownStatus;
    public static String Deepaas_uploadTooLarge;
    public static String Deployments_deploying;
    public static String Deployments_interrupted;
    public static String Deployments_interruptedRemedy;
    public static String Deployments_knownEngines;
    public static String Deployments_noEngine;
    public static String Deployments_notOurs;
    public static String Deployments_notOursRemedy;
    public static String Deployments_refused;
    public static String Deployments_runs;
    public static String Deployments_runsRemedy;
    public static String Deployments_unexpected;
    public static String Deployments_unexpectedRemedy;
    public static String Interrupted_why;
    public static String Journal_cannotDelete;
    public static String Journal_cannotRead;
    public static String Journal_cannotReadRemedy;
    public static String Journal_cannotWrite;
    public static String Journal_cannotWriteRemedy;
    public static String Readiness_asking;
    public static String Readiness_ended;
    public static String Readiness_noModule;
    public static String Readiness_noModuleWhy;
    public static String Readiness_silent;
    public static String Readiness_silentRemedy;
    public static String Run_cannotRead;
    public static String Run_cannotWrite;
    public static String Run_failed;
    public static String Run_forgotten;
    public static String Run_forgottenRemedy;
    public static String Run_forgottenWhy;
    public static String Run_interrupted;
    public static String Run_interruptedRemedy;
    public static String Run_lost;
    public static String Run_notCancelled;
    public static String Run_notCancelledRemedy;
    public static String Run_notCancelledWhy;
    public static String Run_notOurs;
    public static String Run_notOursRemedy;
    public static String Run_runs;
    public static String Run_runsRemedy;
    public static String Runs_predicting;
    public static String Runs_serviceFailed;
    public static String Runs_starting;
    public static String Runs_stopped;
    public static String Runs_stoppedWhy;
    public static String Runs_takesNoFile;
    public static String Runs_title;
    public static String Runs_trainsNot;
    public static String StateFolder_cannotMake;
    public static String StateFolder_denied;
    public static String StateFolder_isFile;
    public static String StateFolder_remedy;

    static {
        NLS.initializeMessages("org.deepworkbench.run.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
