package org.deepworkbench.run.ui.internal.accounts;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** The preference page above those about running things: leads to them. */
public final class WorkbenchPage extends PreferencePage implements IWorkbenchPreferencePage {

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText(Messages.WorkbenchPage_text);
        link.addListener(SWT.Selection,
                event -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(event.text, null));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(link, AccountsPage.HELP);
        return link;
    }
}
