package org.deepworkbench.catalog.ui.internal;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The modules of all catalogs, with search and details. */
public final class CatalogView extends ViewPart {

    /** Identifies the view, and its page of the user guide. */
    private static final String ID = "org.deepworkbench.catalog.ui.catalog"; //$NON-NLS-1$

    private Text search;
    private Link status;
    private SashForm sash;
    private ModuleList list;
    private ModuleDetails details;
    private LoadCatalogJob job;
    private List<Fault> bad = List.of();

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        createSearch(parent);
        createStatus(parent);
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new ModuleList(sash);
        details = new ModuleDetails(sash, getSite());
        sash.addListener(SWT.Resize, event -> turnSash());
        list.onSelect(details::show);
        list.viewer().addDoubleClickListener(event -> list.selected()
                .filter(module -> Place.of(module) == Place.HERE)
                .ifPresent(module -> Commands.TRAIN.run(getSite(), module)));
        getSite().setSelectionProvider(list.viewer());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
        addReload();
        load();
    }

    private void createSearch(Composite parent) {
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        ControlIds.tag(search, "catalog.search"); //$NON-NLS-1$
        search.setMessage(Messages.CatalogView_search);
        Accessibility.name(search, Messages.CatalogView_search);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 4;
        data.verticalIndent = 4;
        search.setLayoutData(data);
        search.addModifyListener(event -> search());
    }

    private void createStatus(Composite parent) {
        status = ControlIds.tag(new Link(parent, SWT.WRAP), "catalog.status"); //$NON-NLS-1$
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 8;
        status.setLayoutData(data);
        status.addListener(SWT.Selection, event -> details.show(bad));
    }

    /** Details stand beside the list where the view is wide, below it where it is tall. */
    private void turnSash() {
        Point size = sash.getSize();
        int orientation = size.x > size.y * 3 / 2 ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private void addReload() {
        Action reload = new Action(Messages.CatalogView_reload, Icons.REFRESH.descriptor()) {
            @Override
            public void run() {
                load();
            }
        };
        getViewSite().getActionBars().getMenuManager().add(reload);
    }

    private void load() {
        tell(Messages.CatalogView_loading);
        cancelJob();
        job = new LoadCatalogJob(content -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(content)));
        job.setSystem(true);
        job.schedule();
    }

    private void show(Content content) {
        if (!sash.isDisposed()) {
            bad = content.bad();
            list.show(content.modules());
            search();
        }
    }

    private void search() {
        int found = list.search(ModuleSearch.of(search.getText()));
        if (found == 0 && !search.getText().isBlank()) {
            tell(NLS.bind(Messages.CatalogView_nothing, search.getText().replace("<", "").replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        } else {
            tell(bad.isEmpty() ? "" : NLS.bind(Messages.CatalogView_bad, bad.size())); //$NON-NLS-1$
        }
    }

    private void tell(String words) {
        status.setText(words);
        ((GridData) status.getLayoutData()).exclude = words.isEmpty();
        status.setVisible(!words.isEmpty());
        status.requestLayout();
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        cancelJob();
        super.dispose();
    }

    private void cancelJob() {
        if (job != null) {
            job.cancel();
        }
    }
}
