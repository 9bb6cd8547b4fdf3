package org.deepworkbench.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The one arrangement: projects and catalog at the left, the editor in the middle, everything that runs below. */
public final class WorkbenchPerspective implements IPerspectiveFactory {

    static final String ID = "org.deepworkbench.app.perspective"; //$NON-NLS-1$

    private static final String CATALOG = "org.deepworkbench.catalog.ui.catalog"; //$NON-NLS-1$
    private static final String DEPLOYMENTS = "org.deepworkbench.run.ui.deployments"; //$NON-NLS-1$
    private static final String RUN = "org.deepworkbench.run.ui.run"; //$NON-NLS-1$
    private static final String TARGETS = "org.deepworkbench.run.ui.targets"; //$NON-NLS-1$
    private static final String DEVICES = "org.deepworkbench.run.ui.devices"; //$NON-NLS-1$
    private static final String HELP = "org.deepworkbench.ui.help"; //$NON-NLS-1$
    private static final String NEW_TOPOLOGY = "org.deepworkbench.topology.ui.new"; //$NON-NLS-1$

    private static final float LEFT = 0.24f;
    private static final float BELOW_PROJECTS = 0.28f;
    private static final float BELOW_EDITOR = 0.66f;
    private static final float RIGHT = 0.70f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, LEFT, editor);
        layout.addView(CATALOG, IPageLayout.BOTTOM, BELOW_PROJECTS, IPageLayout.ID_PROJECT_EXPLORER);
        IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, RIGHT, editor); //$NON-NLS-1$
        right.addPlaceholder(HELP);
        right.addPlaceholder(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW_EDITOR, editor); //$NON-NLS-1$
        below.addView(DEPLOYMENTS);
        below.addView(RUN);
        below.addView(TARGETS);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(DEVICES);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {IPageLayout.ID_PROJECT_EXPLORER, CATALOG, DEPLOYMENTS, RUN, TARGETS, DEVICES,
            IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE, HELP}) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut(NEW_TOPOLOGY);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder"); //$NON-NLS-1$
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file"); //$NON-NLS-1$
    }
}
