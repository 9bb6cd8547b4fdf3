package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preference page about viewpoints of one's own. */
public final class ViewpointsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Creates the page. */
    public ViewpointsPage() {
        super(GRID);
        setDescription(Messages.Page_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(ViewpointPreferences.store());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContexts.OWN_VIEWPOINTS.on(getControl());
    }

    @Override
    protected void createFieldEditors() {
        addField(new DirectoryFieldEditor(ViewpointPreferences.FOLDER, Messages.Page_folder, getFieldEditorParent()));
    }
}
