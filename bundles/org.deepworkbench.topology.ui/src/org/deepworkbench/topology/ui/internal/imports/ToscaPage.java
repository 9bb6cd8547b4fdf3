package org.deepworkbench.topology.ui.internal.imports;

import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** The preference page above those about TOSCA: leads to them. */
public final class ToscaPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** What the ids of the pages begin with; the links give the rest. */
    private static final String PREFIX = TopologyUi.BUNDLE + '.';

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText(Messages.ToscaPage_text);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(PREFIX + event.text, null)));
        HelpContexts.IMPORTS.on(link);
        return link;
    }
}
