package org.deepworkbench.topology.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Services;
import org.deepworkbench.topology.ui.internal.compare.CompareWithRecovery;
import org.deepworkbench.topology.ui.internal.fixes.ProblemMenu;
import org.deepworkbench.topology.ui.internal.imports.ImportFrame;
import org.deepworkbench.topology.ui.internal.outline.OutlinePage;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.properties.TopologyPropertyPage;
import org.deepworkbench.topology.ui.internal.recovery.RecoveryFrame;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.topology.ui.internal.source.SourcePage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The composer: a topology as diagram and as text, both at the same time. */
public final class TopologyEditor extends MultiPageEditorPart implements SessionListener, IGotoMarker {

    private final List<Consumer<OpenTopology>> waiting = new ArrayList<>();
    private final Listener activated = event -> look();
    private Optional<OpenTopology> open = Optional.empty();
    private DiagramPage diagram;
    private SourcePage source;
    /** Stands where the source page will be; null once it is there. */
    private Composite sourcePlace;
    private FileWatch watch;
    private ImportFrame imports;
    private RecoveryFrame recovery;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(Messages.Editor_onlyProjects);
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    /** {@return the file that is edited} */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** The pages, with a place above them for what is asked about imports and about what a crash left. */
    @Override
    protected Composite createPageContainer(Composite parent) {
        recovery = new RecoveryFrame(super.createPageContainer(parent), this::setFocus,
                kept -> CompareWithRecovery.show(this, kept));
        imports = new ImportFrame(recovery.content(), Services.imports(), this::file, this::setFocus);
        return imports.pages();
    }

    @Override
    protected void createPages() {
        setPageText(addPage(MessagePage.waiting(getContainer(), file().getName())), Messages.Editor_diagram);
        Display display = getSite().getShell().getDisplay();
        new LoadJob(file(), imports::settings, prepared -> display.asyncExec(() -> show(prepared)),
                fault -> display.asyncExec(() -> show(fault))).schedule();
    }

    private void show(Fault fault) {
        if (!getContainer().isDisposed()) {
            setPageText(addPage(MessagePage.fault(getContainer(), fault)), Messages.Editor_diagram);
            removePage(0);
        }
    }

    private void show(DocumentSession.Prepared prepared) {
        TopologyDocument document = prepared.document();
        if (getContainer().isDisposed()) {
            return;
        }
        if (!document.editable()) {
            show(new Fault(document.diagnostics().get(0).message(), document.name(), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        try {
            show(OpenTopology.of(prepared, this::file));
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void show(OpenTopology topology) throws PartInitException {
        open = Optional.of(topology);
        imports.follow(topology.session());
        topology.session().document().source().file().ifPresent(read -> recovery.follow(topology.session(), read,
                () -> Optional.ofNullable(file().getLocation()).map(IPath::toPath)));
        topology.session().addListener(this);
        diagram = new DiagramPage(topology.session(), () -> view(IPageLayout.ID_PROBLEM_VIEW),
                () -> view(IPageLayout.ID_PROP_SHEET), new ProblemMenu(topology::mend, this::showSource));
        setPageText(addPage(diagram, getEditorInput()), Messages.Editor_diagram);
        sourcePlace = new Composite(getContainer(), SWT.NONE);
        setPageText(addPage(sourcePlace), Messages.Editor_source);
        setActivePage(1);
        removePage(0);
        watch = new FileWatch(file(), new FileReaction());
        watch.start();
        getSite().getShell().addListener(SWT.Activate, activated);
        waiting.forEach(waiter -> waiter.accept(topology));
        waiting.clear();
    }

    /** The source page is made when it is first looked at: a text editor costs as much as the whole diagram. */
    @Override
    protected void pageChange(int index) {
        if (sourcePlace != null && getControl(index) == sourcePlace) {
            open.ifPresent(topology -> setActiveEditor(source(topology)));
        } else {
            super.pageChange(index);
        }
    }

    private SourcePage source(OpenTopology topology) {
        if (sourcePlace != null) {
            source = new SourcePage(topology.session(), topology.text(), topology.undo(), topology.redo(),
                    topology::mend);
            int index = getPageCount() - 1;
            sourcePlace = null;
            try {
                addPage(index, source, getEditorInput());
                setPageText(index, Messages.Editor_source);
                setActivePage(index);
                removePage(index + 1);
            } catch (PartInitException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return source;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        look();
    }

    private void look() {
        if (watch != null) {
            watch.look();
        }
    }

    private void view(String id) {
        try {
            getSite().getPage().showView(id);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Calls {@code then} with the topology, now or as soon as it has been read. */
    public void whenOpen(Consumer<OpenTopology> then) {
        open.ifPresentOrElse(then, () -> waiting.add(then));
    }

    /** {@return the diagram, once the topology has been read} */
    public Optional<DiagramPage> diagram() {
        return Optional.ofNullable(diagram);
    }

    /** {@return whether the diagram is the page that is shown} */
    public boolean isDiagramShown() {
        return getSelectedPage() == diagram && diagram != null;
    }

    /** Shows the diagram. */
    public void showDiagram() {
        diagram().ifPresent(this::setActiveEditor);
    }

    /** {@return the text, where it is the page that is shown} */
    public Optional<SourcePage> sourceShown() {
        return Optional.ofNullable(source).filter(page -> page == getActiveEditor());
    }

    /** Shows a place in the text. */
    public void showSource(int offset, int length) {
        whenOpen(topology -> {
            topology.text().flush();
            setActiveEditor(source(topology));
            source.reveal(offset, length);
        });
    }

    /** Applies the quick fix of a problem, as one step that can be undone. */
    public void mend(MarkedProblem problem) {
        whenOpen(topology -> topology.mend(problem));
    }

    @Override
    public void gotoMarker(IMarker marker) {
        whenOpen(topology -> {
            setActiveEditor(source(topology));
            Adapters.adapt(source, IGotoMarker.class).gotoMarker(marker);
        });
    }

    @Override
    public void documentChanged(DocumentChange change) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void refused(Fault fault) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(fault.sentence());
        getSite().getShell().getDisplay().beep();
    }

    @Override
    public boolean isDirty() {
        return open.filter(OpenTopology::isDirty).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        open.ifPresent(topology -> Saving.save(topology, file(), monitor, getSite().getShell()));
    }

    @Override
    public void doSaveAs() {
        // a topology is copied in the Project Explorer
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> kind) {
        if (kind == IContentOutlinePage.class) {
            return kind.cast(new OutlinePage(
                    then -> whenOpen(topology -> then.show(topology.session(), topology::shareHistory))));
        }
        if (kind == IPropertySheetPage.class) {
            TopologyPropertyPage page = new TopologyPropertyPage();
            whenOpen(topology -> page.show(topology.session(), topology::shareHistory));
            return kind.cast(page);
        }
        return super.getAdapter(kind);
    }

    @Override
    public void dispose() {
        if (imports != null) {
            imports.close();
            recovery.close();
        }
        if (watch != null) {
            watch.stop();
            getSite().getShell().removeListener(SWT.Activate, activated);
        }
        open.ifPresent(topology -> {
            topology.session().close();
            topology.close();
            if (topology.isDirty() && file().exists()) {
                Reconciling.judge(file());
            }
        });
        super.dispose();
    }

    /** What the editor does when its file changes by other hands. */
    private final class FileReaction implements FileWatch.Reaction {

        @Override
        public void changed() {
            onDisplay(() -> open.ifPresent(topology -> Reconciling.start(file(), topology, getSite().getShell())));
        }

        @Override
        public void moved(IFile target) {
            onDisplay(() -> {
                setInputWithNotify(new FileEditorInput(target));
                setPartName(target.getName());
            });
        }

        @Override
        public void deleted() {
            onDisplay(() -> {
                if (!isDirty()) {
                    getSite().getPage().closeEditor(TopologyEditor.this, false);
                }
            });
        }

        private void onDisplay(Runnable action) {
            Display.getDefault().asyncExec(() -> {
                if (!getContainer().isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
