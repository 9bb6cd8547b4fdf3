package org.deepworkbench.topology.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Modules;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Asks what the topology begins with. */
final class ModulePage extends WizardPage {

    private TableViewer list;
    private Label summary;

    /** The choice to begin with nothing. */
    private record Nothing() {
    }

    ModulePage() {
        super("module"); //$NON-NLS-1$
        setTitle(Messages.New_title);
        setDescription(Messages.New_moduleDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        list = new TableViewer(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Labels(new LocalResourceManager(JFaceResources.getResources(), page)));
        list.addSelectionChangedListener(event -> summary.setText(text()));
        Accessibility.name(list.getTable(), Messages.New_moduleDescription);
        ControlIds.tag(list.getTable(), "topology.new.modules"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(list.getTable());
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 60).applyTo(summary);
        HelpContexts.NEW.on(page);
        setControl(page);
        fill(List.of());
        load(page.getDisplay());
    }

    private void load(Display display) {
        Job job = Job.createSystem(Messages.New_moduleDescription, monitor -> {
            List<CatalogModule> modules = Modules.all();
            display.asyncExec(() -> fill(modules));
        });
        job.schedule();
    }

    private void fill(List<CatalogModule> modules) {
        if (list.getTable().isDisposed()) {
            return;
        }
        List<Object> choices = new ArrayList<>();
        choices.add(new Nothing());
        choices.addAll(modules);
        Object chosen = list.getStructuredSelection().getFirstElement();
        list.setInput(choices);
        list.setSelection(new StructuredSelection(chosen == null ? choices.get(0) : chosen));
    }

    private String text() {
        return list.getStructuredSelection().getFirstElement() instanceof CatalogModule module ? module.summary()
                : Messages.New_emptyDescription;
    }

    /** {@return the text that the new topology begins with} */
    String content() {
        Object chosen = list == null ? null : list.getStructuredSelection().getFirstElement();
        try {
            return chosen instanceof CatalogModule module ? Beginnings.with(module) : Beginnings.EMPTY;
        } catch (FaultException impossible) {
            ILog.of(ModulePage.class).error(impossible.getMessage(), impossible);
            return Beginnings.EMPTY;
        }
    }

    /** Names and icons of the choices. */
    private static final class Labels extends LabelProvider {

        private final ResourceManager resources;

        Labels(ResourceManager resources) {
            this.resources = resources;
        }

        @Override
        public String getText(Object element) {
            return element instanceof CatalogModule module ? module.title() : Messages.New_empty;
        }

        @Override
        public Image getImage(Object element) {
            return resources.create(element instanceof CatalogModule ? Icons.MODULE.descriptor()
                    : TopologyImages.object("topology")); //$NON-NLS-1$
        }
    }
}
