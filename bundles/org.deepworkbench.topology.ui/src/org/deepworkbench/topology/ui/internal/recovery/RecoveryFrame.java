package org.deepworkbench.topology.ui.internal.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.recovery.Recovery;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What goes around the content of an editor so that nothing unsaved is lost: it keeps what changes, and after a crash a
 * bar above the content offers what was kept. The bar takes no focus.
 */
public final class RecoveryFrame {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

    private final Runnable leave;
    private final Composite all;
    private final Composite bar;
    private final Label text;
    private final Composite content;
    private Optional<Autosave> autosave = Optional.empty();
    private Optional<DocumentSession> topology = Optional.empty();
    /** What crashes left, in the order in which it is offered. */
    private final Deque<Autosave.Left> left = new ArrayDeque<>();

    /**
     * @param parent  is filled
     * @param leave   takes the focus when the bar goes away
     * @param compare shows how the topology differs from what was kept
     */
    public RecoveryFrame(Composite parent, Runnable leave, Consumer<Recovery> compare) {
        this.leave = leave;
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        bar = ControlIds.tag(new Composite(all, SWT.NONE), "topology.recovery"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        new Label(bar, SWT.NONE).setImage(Icons.INFO.image());
        text = ControlIds.tag(new Label(bar, SWT.WRAP), "topology.recovery.text"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT)
                .applyTo(text);
        button(Messages.Recovery_restore, "restore", this::restore); //$NON-NLS-1$
        button(Messages.Recovery_compare, "compare", () -> compare.accept(offered())); //$NON-NLS-1$
        button(Messages.Recovery_discard, "discard", this::discard); //$NON-NLS-1$
        bar.setVisible(false);
        HelpContexts.EDITOR.on(bar);
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    }

    private void button(String label, String id, Runnable action) {
        Button button = ControlIds.tag(new Button(bar, SWT.PUSH), "topology.recovery." + id); //$NON-NLS-1$
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** {@return where the content goes} */
    public Composite content() {
        return content;
    }

    /**
     * Keeps what changes from now on, and offers what a crash left.
     *
     * @param session the topology
     * @param opened  the file it was read from
     * @param file    its file as it is later, which may move and go
     */
    public void follow(DocumentSession session, Path opened, Supplier<Optional<Path>> file) {
        Autosave keeping = new Autosave(opened, file, session);
        autosave = Optional.of(keeping);
        topology = Optional.of(session);
        keeping.search(found -> {
            if (!all.isDisposed()) {
                left.addAll(found);
                offer();
            }
        });
    }

    /** Offers the first of what is left that is something else than the topology; what is not is no use any longer. */
    private void offer() {
        while (!left.isEmpty() && !offered().differsFrom(topology.orElseThrow().document())) {
            autosave.orElseThrow().settle(left.remove().recovery());
        }
        if (!left.isEmpty()) {
            String found = left.element().passed() ? Messages.Recovery_foundPassed : Messages.Recovery_found;
            text.setText(NLS.bind(found, TIME.format(offered().at().atZone(ZoneId.systemDefault()))));
        }
        if (!left.isEmpty() || bar.getVisible()) {
            show(!left.isEmpty());
        }
    }

    private Recovery offered() {
        return left.element().recovery();
    }

    private void restore() {
        Recovery recovery = left.remove().recovery();
        topology.orElseThrow().restore(Messages.Recovery_label, recovery.text(), recovery.layout());
        autosave.orElseThrow().settle(recovery);
        offer();
    }

    private void discard() {
        autosave.orElseThrow().settle(left.remove().recovery());
        offer();
    }

    private void show(boolean wanted) {
        ((GridData) bar.getLayoutData()).exclude = !wanted;
        bar.setVisible(wanted);
        all.layout(true, true);
        if (!wanted) {
            leave.run();
        }
    }

    /** Ends it all. */
    public void close() {
        autosave.ifPresent(Autosave::close);
    }
}
