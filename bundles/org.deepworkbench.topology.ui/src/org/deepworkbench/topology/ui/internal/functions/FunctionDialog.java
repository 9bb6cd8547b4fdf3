package org.deepworkbench.topology.ui.internal.functions;

import java.util.List;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Candidates;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.ExpressionCompletion;
import org.deepworkbench.topology.core.function.ExpressionDraft;
import org.deepworkbench.topology.core.function.Pieces;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Puts a value together: typed on one line, or piece by piece from inputs, properties, attributes and texts. The window
 * leaves the diagram open to clicks: the node that is clicked is shown with all that can be asked of it.
 */
public final class FunctionDialog extends Dialog implements SessionListener {

    private static final int WIDTH = 680;
    private static final int YAML_LINES = 5;
    private static final int[] HALVES = { 50, 50 };

    private final DocumentSession session;
    private final ValuePath path;
    private final ExpressionDraft draft;
    private final Candidates candidates;
    private final ISelectionChangedListener picked = event -> pick();
    private Text line;
    private Label fault;
    private PieceTree pieces;
    private PiecePanel panel;
    private PieceTools tools;
    private Text yaml;
    private Label value;
    private ContentProposalAdapter assist;
    private boolean writing;

    private FunctionDialog(Shell parent, DocumentSession session, ValuePath path) {
        super(parent);
        this.session = session;
        this.path = path;
        draft = new ExpressionDraft(session.document(), path);
        candidates = new Candidates(session.document(), draft.place().node());
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.MODELESS | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /**
     * Opens the window and returns at once; OK sets the value as one step that can be undone.
     *
     * @param parent  the window it belongs to
     * @param session the topology
     * @param place   where the value stands or would stand
     */
    public static void open(Shell parent, DocumentSession session, ValuePath place) {
        new FunctionDialog(parent, session, place).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Dialog_title, path.readable()));
        HelpContexts.FUNCTIONS.on(shell);
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.max(convertHorizontalDLUsToPixels(WIDTH / 2), needed.x), needed.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        createLine(area);
        SashForm halves = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(halves);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        pieces = new PieceTree(left, this::selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pieces.control());
        tools = new PieceTools(left, pieces, this::write);
        panel = new PiecePanel(halves, candidates, draft, this::choose, this::makeInput);
        halves.setWeights(HALVES);
        createPreview(area);
        session.selection().addSelectionChangedListener(picked);
        session.addListener(this);
        area.addDisposeListener(event -> {
            session.selection().removeSelectionChangedListener(picked);
            session.removeListener(this);
        });
        write(draft.expression(), List.of());
        line.selectAll();
        return area;
    }

    private void createLine(Composite area) {
        label(area, Messages.Dialog_line);
        line = ControlIds.tag(new Text(area, SWT.BORDER | SWT.SINGLE), "topology.function.line"); //$NON-NLS-1$
        line.setFont(JFaceResources.getTextFont());
        Accessibility.name(line, Messages.Dialog_line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(area, SWT.NONE);
        fault = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(fault);
        ExpressionCompletion completion = new ExpressionCompletion(candidates, draft.place().type());
        assist = ExpressionAssist.on(line, completion::at);
        line.addModifyListener(event -> typed());
    }

    private void createPreview(Composite area) {
        label(area, Messages.Dialog_yaml);
        yaml = ControlIds.tag(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL), "topology.function.yaml"); //$NON-NLS-1$
        yaml.setFont(JFaceResources.getTextFont());
        Accessibility.name(yaml, Messages.Dialog_yaml);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, yaml.getLineHeight() * YAML_LINES)
                .applyTo(yaml);
        label(area, Messages.Dialog_value);
        value = ControlIds.tag(new Label(area, SWT.NONE), "topology.function.value"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(value);
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        ControlIds.tag(getButton(IDialogConstants.OK_ID), "topology.function.ok"); //$NON-NLS-1$
        show();
    }

    private void typed() {
        if (!writing) {
            draft.type(line.getText());
            pieces.show(draft.expression());
            show();
        }
    }

    /** Takes a value that was put together otherwise than on the line, and writes it there. */
    private void write(Expression expression, List<Integer> select) {
        draft.set(expression);
        writing = true;
        line.setText(draft.line());
        writing = false;
        pieces.show(expression);
        pieces.select(select);
        show();
    }

    /** Puts what was chosen in the place of the selected piece. */
    private void choose(Expression piece) {
        if (!piece.equals(pieces.piece())) {
            List<Integer> place = pieces.place();
            write(Pieces.with(draft.expression(), place, piece), place);
        }
    }

    private void makeInput(NewInput input) {
        draft.make(input);
        choose(new GetInput(input.name(), List.of()));
    }

    private void selected() {
        if (panel != null && !writing) {
            panel.show(pieces.piece());
            tools.update();
        }
    }

    private void pick() {
        session.selection().selected().stream().filter(Selected.Node.class::isInstance).map(Selected.Node.class::cast)
                .findFirst().ifPresent(node -> panel.reveal(node.name()));
    }

    private void show() {
        fault.setText(draft.fault().map(wrong -> wrong.what() + ' ' + wrong.why()).orElse(Messages.Dialog_hint));
        fault.setForeground((draft.fault().isPresent() ? Palette.BAD : Palette.QUIET).on(fault));
        yaml.setText(draft.yaml());
        value.setText(draft.preview().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        fault.requestLayout();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(draft.fault().isEmpty());
        }
    }

    @Override
    public void closed() {
        close();
    }

    @Override
    protected void okPressed() {
        if (!assist.isProposalPopupOpen() && draft.edit().filter(session::run).isPresent()) {
            super.okPressed();
        }
    }
}
