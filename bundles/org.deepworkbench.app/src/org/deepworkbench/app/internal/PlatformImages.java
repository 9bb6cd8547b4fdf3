package org.deepworkbench.app.internal;

import java.net.URL;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Images that the platform's resource views look up by name and leave to the product to declare; without them projects
 * and problems show a red square. The names are those of the platform's own workbench advisor.
 */
final class PlatformImages {

    private static final String BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$
    private static final String ICONS = "icons/full/"; //$NON-NLS-1$

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png"), //$NON-NLS-1$
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.png"), //$NON-NLS-1$
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.png")); //$NON-NLS-1$ //$NON-NLS-2$

    private PlatformImages() {
    }

    static void declareIn(IWorkbenchConfigurer configurer) {
        FILES.forEach((name, file) -> {
            URL url = FileLocator.find(Platform.getBundle(BUNDLE), new Path(ICONS + file));
            configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
        });
    }
}
