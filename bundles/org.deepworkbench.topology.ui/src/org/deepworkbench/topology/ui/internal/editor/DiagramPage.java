package org.deepworkbench.topology.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.viewpoint.BuiltInViewpoints;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.canvas.AddRequest;
import org.deepworkbench.topology.ui.internal.canvas.CanvasContext;
import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.canvas.Remedies;
import org.deepworkbench.topology.ui.internal.export.DiagramPrinting;
import org.deepworkbench.topology.ui.internal.find.FindBar;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibraryModel;
import org.deepworkbench.topology.ui.internal.quickadd.QuickAdd;
import org.deepworkbench.topology.ui.internal.runtime.RuntimeView;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewpointSwitch;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewpointViews;
import org.deepworkbench.topology.ui.internal.viewpoints.declared.DeclaredViewpoints;
import org.deepworkbench.topology.ui.internal.viewpoints.diagram.DiagramRules;
import org.deepworkbench.topology.ui.internal.viewpoints.diagram.LayersMenu;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/** The topology as a diagram or from another viewpoint, with the library and the inputs and outputs beside it. */
public final class DiagramPage extends EditorPart implements SessionListener {

    private static final Point HALF_A_NODE = new Point(120, 60);
    private static final int STEP = 24;

    private final DocumentSession session;
    private final Runnable problems;
    private final Runnable details;
    private final Remedies remedies;
    private LibraryModel library;
    private ViewStack views;
    private DiagramRules rules;
    private DeclaredViewpoints declared;
    private FindBar find;
    private CanvasControl canvas;
    private QuickAdd quickAdd;
    private RuntimeView runtime;
    private boolean selecting;

    /**
     * @param session  what is edited
     * @param problems shows the problems in full
     * @param details  shows the details of what is selected
     * @param remedies tells what can be done about problems
     */
    public DiagramPage(DocumentSession session, Runnable problems, Runnable details, Remedies remedies) {
        this.session = session;
        this.problems = problems;
        this.details = details;
        this.remedies = remedies;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(Composite parent) {
        PageLook look = PageLook.of(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        runtime = new RuntimeView(session.canvas(), getEditorSite());
        EditorTools tools = new EditorTools(page, session, look.resources(), problems, runtime);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        find = new FindBar(page, session, found -> canvas.showFound(found), this::setFocus);
        SashForm halves = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        library = new LibraryModel(session, parent.getDisplay());
        SidePanel side = new SidePanel(halves, session, library, look.resources(), this::add);
        views = new ViewStack(halves, BuiltInViewpoints.all(),
                new ViewpointViews(session, getEditorSite().getActionBars()));
        canvas = new CanvasControl(views.control(), this,
                new CanvasContext(session.canvas(), look.style(), session.actions(), details, remedies,
                        request -> quickAdd.ask(request), runtime),
                session::run);
        quickAdd = new QuickAdd(session, library, canvas, look.resources());
        views.setDiagram(new DiagramView(canvas));
        offerViewpoints(new ViewpointSwitch(tools.viewpoints(), views, look.resources()), look);
        FixedSide.keep(halves, side.control());
        tools.follow(views);
        HelpContexts.EDITOR.on(page);
        connect(tools);
    }

    private void offerViewpoints(ViewpointSwitch choice, PageLook look) {
        rules = new DiagramRules(views.shown(), session, canvas, look.style().accents());
        session.addListener(rules);
        views.addListener(rules::follow);
        new LayersMenu(choice.control(), views, rules, look.resources());
        declared = new DeclaredViewpoints(getEditorInput().getAdapter(IFile.class).getProject(),
                offered -> canvas.control().getDisplay().asyncExec(() -> offer(offered)));
        declared.start();
    }

    private void offer(List<Viewpoint> offered) {
        if (!canvas.control().isDisposed()) {
            views.setViewpoints(offered);
        }
    }

    private void connect(EditorTools tools) {
        session.addListener(tools);
        session.addListener(this);
        canvas.viewer().addSelectionChangedListener(event -> lead());
        session.selection().addSelectionChangedListener(this::follow);
        getSite().setSelectionProvider(session.selection());
        getSite().getService(IContextService.class).activateContext(TopologyUi.DIAGRAM_CONTEXT);
        DiagramMenu.on(canvas.viewer().getControl());
        Optional.ofNullable(getEditorInput().getAdapter(IFile.class).getLocation()).map(IPath::toPath)
                .ifPresent(file -> runtime.follow(file, canvas.control()));
    }

    private void lead() {
        if (!selecting) {
            selecting = true;
            List<Selected> selected = new ArrayList<>();
            canvas.selectedNodes().forEach(name -> selected.add(new Selected.Node(name)));
            canvas.selectedLinks().forEach(link -> selected.add(new Selected.Line(link)));
            canvas.selectedNotes().forEach(id -> selected.add(new Selected.Note(id)));
            canvas.selectedAreas().forEach(area -> selected.add(
                    area.policy() ? new Selected.Policy(area.name()) : new Selected.Group(area.name())));
            canvas.selectedFrames().stream().filter(this::isGroup)
                    .forEach(name -> selected.add(new Selected.Group(name)));
            session.selection().select(selected);
            selecting = false;
        }
    }

    private boolean isGroup(String frame) {
        return session.document().serviceTemplate().getTopology().getGroups().stream()
                .anyMatch(group -> frame.equals(group.getName()));
    }

    private void follow(SelectionChangedEvent event) {
        if (!selecting) {
            selecting = true;
            canvas.show(session.selection().selected());
            selecting = false;
        }
        status();
    }

    private List<String> names() {
        return session.selection().selected().stream().filter(Selected.Node.class::isInstance)
                .map(Selected.Node.class::cast).map(Selected.Node::name).toList();
    }

    private void status() {
        getEditorSite().getActionBars().getStatusLineManager()
                .setMessage(StatusText.of(session, session.selection().selected()));
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            library.typesMayHaveChanged();
        }
    }

    /** Adds an item of the library in the middle of what is seen, or in the selected container if it fits there. */
    public void add(LibraryItem item) {
        List<String> selected = names();
        Optional<String> container = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
        Optional<Edit> inside = container
                .flatMap(host -> session.actions().add(item, container, session.actions().freeInside(host)));
        inside.or(() -> session.actions().add(item, Optional.empty(), freePlace())).ifPresent(session::run);
    }

    /** A place in what is seen where the upper left corner of a node covers no other node's. */
    private Point freePlace() {
        Point place = canvas.middle().translate(-HALF_A_NODE.x, -HALF_A_NODE.y);
        while (session.canvas().state().diagram().roots().stream()
                .anyMatch(name -> session.canvas().state().placement().of(name).orElseThrow().contains(place))) {
            place.translate(STEP, STEP);
        }
        return place;
    }

    /** {@return what is edited} */
    public DocumentSession session() {
        return session;
    }

    /** {@return the canvas} */
    public CanvasControl canvas() {
        return canvas;
    }

    /** {@return the views, of which one is on top} */
    public ViewStack views() {
        return views;
    }

    /** {@return what the viewpoint says of the diagram} */
    public DiagramRules rules() {
        return rules;
    }

    /** Lets a person change the name of what is selected. */
    public void rename() {
        views.view().rename();
    }

    /** Lets a person look for nodes. */
    public void find() {
        if (!views.view().find()) {
            views.showDiagram();
            find.open();
        }
    }

    /** Deletes what is selected. */
    public void delete() {
        Deletion.of(session.actions(), session.selection().selected()).ifPresent(session::run);
    }

    /** Asks what shall be added, and adds it. */
    public void quickAdd() {
        quickAdd.ask(new AddRequest.Typed("")); //$NON-NLS-1$
    }

    /** {@return how the nodes are doing where the topology runs} */
    public RuntimeView runtime() {
        return runtime;
    }

    /** Prints the picture of the topology. */
    public void print() {
        DiagramPrinting.print(session.document(), getSite().getShell());
    }

    @Override
    public void setFocus() {
        views.view().setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        declared.stop();
        runtime.stop();
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return session.document().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the editor saves
    }

    @Override
    public void doSaveAs() {
        // the editor saves
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
