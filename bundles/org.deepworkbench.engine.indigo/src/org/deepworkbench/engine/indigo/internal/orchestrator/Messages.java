package org.deepworkbench.engine.indigo.internal.orchestrator;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
public final class Messages extends NLS {

    public static String Api_strange;
    public static String Api_strangeRemedy;
    public static String Deployment_noLog;
    public static String Deployment_unknown;
    public static String Detail_address;
    public static String Detail_cpus;
    public static String Detail_flavour;
    public static String Detail_gpus;
    public static String Detail_physicalId;
    public static String Detail_privateAddress;
    public static String Detail_site;
    public static String Detail_state;
    public static String Ending_asked;
    public static String Ending_forced;
    public static String Ending_freed;
    public static String Ending_still;
    public static String Engine_description;
    public static String Engine_notSettled;
    public static String Engine_notSettledWhy;
    public static String Failure_allSites;
    public static String Failure_noImage;
    public static String Failure_noSite;
    public static String Failure_noSla;
    public static String Failure_other;
    public static String Failure_quota;
    public static String Failure_signIn;
    public static String Failure_tooSlow;
    public static String Finder_remedy;
    public static String Finder_unclear;
    public static String Finder_unclearWhy;
    public static String Judge_gpu;
    public static String Judge_import;
    public static String Judge_importRemedy;
    public static String Judge_importWhy;
    public static String Judge_privileged;
    public static String Judge_privilegedRemedy;
    public static String Judge_privilegedWhy;
    public static String Judge_version;
    public static String Outlook_containers;
    public static String Outlook_cpus;
    public static String Outlook_forces;
    public static String Outlook_gpus;
    public static String Outlook_keeps;
    public static String Outlook_memory;
    public static String Outlook_site;
    public static String Outlook_siteOfGroup;
    public static String Outlook_standing;
    public static String Portrait_account;
    public static String Portrait_address;
    public static String Portrait_clock;
    public static String Portrait_deployments;
    public static String Portrait_service;
    public static String Portrait_summary;
    public static String Portrait_version;
    public static String Report_createFailed;
    public static String Report_deleteFailed;
    public static String Report_gone;
    public static String Report_goneRemedy;
    public static String Report_goneWhy;
    public static String Report_noReason;
    public static String Report_updateFailed;
    public static String Scaling_noNode;
    public static String Scaling_noNodeRemedy;
    public static String Setting_account;
    public static String Setting_accountText;
    public static String Setting_ca;
    public static String Setting_caText;
    public static String Setting_force;
    public static String Setting_forceText;
    public static String Setting_fromOne;
    public static String Setting_fromOneRemedy;
    public static String Setting_group;
    public static String Setting_groupText;
    public static String Setting_http;
    public static String Setting_httpText;
    public static String Setting_keep;
    public static String Setting_keepText;
    public static String Setting_siteLonger;
    public static String Setting_siteLongerRemedy;
    public static String Setting_siteLongerWhy;
    public static String Setting_siteTimeout;
    public static String Setting_siteTimeoutText;
    public static String Setting_sites;
    public static String Setting_sitesText;
    public static String Setting_stuck;
    public static String Setting_stuckText;
    public static String Setting_timeout;
    public static String Setting_timeoutText;
    public static String Setting_url;
    public static String Setting_urlText;
    public static String Sites_noGroup;
    public static String Sites_noGroupRemedy;
    public static String Sites_noGroupWhy;
    public static String Sites_noSlam;
    public static String Step_brokering;
    public static String Step_data;
    public static String Step_monitoring;
    public static String Step_qos;
    public static String Step_removing;
    public static String Step_settingUp;
    public static String Step_settingUpAt;
    public static String Step_updating;
    public static String Step_waiting;

    static {
        NLS.initializeMessages("org.deepworkbench.engine.indigo.internal.orchestrator.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
