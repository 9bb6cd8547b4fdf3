package org.deepworkbench.topology.ui.internal.look;

import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preference page about the colours of the diagram. */
public final class LookPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Creates the page. */
    public LookPage() {
        super(GRID);
        setDescription(Messages.LookPage_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(LookPreferences.store());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContexts.LOOK.on(getControl());
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(LookPreferences.SHADE, Messages.LookPage_colours, 1,
                new String[][] {{Messages.LookPage_theme, ""}, //$NON-NLS-1$
                    {Messages.LookPage_light, Shade.LIGHT.name()}, {Messages.LookPage_dark, Shade.DARK.name()},
                    {Messages.LookPage_contrast, Shade.CONTRAST.name()}},
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(LookPreferences.STILL, Messages.LookPage_still, getFieldEditorParent()));
    }
}
