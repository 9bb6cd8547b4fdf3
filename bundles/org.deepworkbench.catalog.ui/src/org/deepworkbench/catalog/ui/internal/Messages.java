package org.deepworkbench.catalog.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String CatalogView_bad;
    public static String CatalogView_loading;
    public static String CatalogView_nothing;
    public static String CatalogView_reload;
    public static String CatalogView_search;
    public static String Commands_failed;
    public static String Commands_noTopology;
    public static String Commands_notNow;
    public static String Details_badTitle;
    public static String Details_choose;
    public static String Details_copy;
    public static String Details_copyImage;
    public static String Details_image;
    public static String Details_license;
    public static String Details_links;
    public static String Details_name;
    public static String Details_openLink;
    public static String Details_tags;
    public static String LoadCatalog_name;
    public static String ModuleActions_add;
    public static String ModuleActions_addHint;
    public static String ModuleActions_cannotAdd;
    public static String ModuleActions_cannotRun;
    public static String ModuleActions_deploy;
    public static String ModuleActions_deployHint;
    public static String ModuleActions_predict;
    public static String ModuleActions_predictHint;
    public static String ModuleActions_train;
    public static String ModuleActions_trainHint;
    public static String ModuleList_name;
    public static String Place_elsewhere;
    public static String Place_here;

    static {
        NLS.initializeMessages("org.deepworkbench.catalog.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
