package org.deepworkbench.run.ui.internal.targets;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
final class Messages extends NLS {

    public static String DevicesPage_description;
    public static String DevicesPage_keeping;
    public static String DevicesPage_reading;
    public static String Health_asking;
    public static String Health_never;
    public static String KindPage_description;
    public static String KindPage_none;
    public static String KindPage_title;
    public static String Offer_noEngine;
    public static String Offer_noEngineRemedy;
    public static String Prober_asking;
    public static String Prober_stale;
    public static String SettingsPage_add;
    public static String SettingsPage_edit;
    public static String SettingsPage_keepSecret;
    public static String SettingsPage_name;
    public static String SettingsPage_nameHint;
    public static String SettingsPage_signIn;
    public static String SettingsPage_taken;
    public static String TargetActions_keep;
    public static String TargetActions_nothingRuns;
    public static String TargetActions_oneRuns;
    public static String TargetActions_remove;
    public static String TargetActions_removeQuestion;
    public static String TargetActions_removeTitle;
    public static String TargetActions_removing;
    public static String TargetActions_someRun;
    public static String TargetDetail_facts;
    public static String TargetDetail_nothing;
    public static String TargetDetail_quotas;
    public static String TargetDetail_sandbox;
    public static String TargetDetail_settings;
    public static String TargetEdit_add;
    public static String TargetEdit_change;
    public static String TargetEdit_context;
    public static String TargetEdit_remove;
    public static String TargetFeed_reading;
    public static String TargetWizard_add;
    public static String TargetWizard_edit;
    public static String TargetWizard_reading;
    public static String TargetWords_checked;
    public static String TargetWords_noLimit;
    public static String TargetWords_quota;
    public static String TargetWords_sandbox;
    public static String TargetsView_address;
    public static String TargetsView_deployments;
    public static String TargetsView_health;
    public static String TargetsView_kind;
    public static String TargetsView_name;
    public static String TargetsView_onlyThisMachine;
    public static String TargetsView_quotas;
    public static String TargetsView_table;
    public static String TargetsView_used;
    public static String TrialJob_title;
    public static String TrialLine_answers;
    public static String TrialLine_asking;
    public static String TrialLine_incomplete;

    static {
        NLS.initializeMessages("org.deepworkbench.run.ui.internal.targets.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
