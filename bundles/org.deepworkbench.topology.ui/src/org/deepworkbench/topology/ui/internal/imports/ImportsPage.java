package org.deepworkbench.topology.ui.internal.imports;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Services;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preference page about imports: libraries, and hosts that files may be fetched from. */
public final class ImportsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 420;

    private final DesktopImports imports = Services.imports();
    private LibraryList libraries;
    private HostList hosts;

    @Override
    public void init(IWorkbench workbench) {
        // everything is at hand
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 10).applyTo(page);
        explain(page, Messages.ImportsPage_librariesHint);
        libraries = new LibraryList(page);
        explain(page, Messages.ImportsPage_hostsHint);
        hosts = new HostList(page);
        libraries.show(imports.preferences().libraries());
        hosts.show(imports.answers());
        HelpContexts.IMPORTS.on(page);
        return page;
    }

    private static void explain(Composite page, String words) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    @Override
    protected void performDefaults() {
        libraries.show(List.of());
        hosts.show(Map.of());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        imports.preferences().keepLibraries(libraries.libraries());
        imports.keepAnswers(hosts.answers());
        return true;
    }
}
