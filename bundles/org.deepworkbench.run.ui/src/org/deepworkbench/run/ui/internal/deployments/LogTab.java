package org.deepworkbench.run.ui.internal.deployments;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.LogText;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The logs of a deployment: one for each service, and that of the deployment itself. Read only while it is seen. */
final class LogTab implements DeploymentTab {

    private final Composite area;
    private final Combo choice;
    private final LogText text;
    private List<String> nodes = List.of();
    private Optional<String> wanted = Optional.empty();
    private Deployment shown;
    private Optional<LogReader> reader = Optional.empty();

    LogTab(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(6, 2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.LogTab_of);
        choice = ControlIds.tag(new Combo(area, SWT.READ_ONLY), "deployment.log.node"); //$NON-NLS-1$
        Accessibility.name(choice, Messages.LogTab_of);
        choice.addListener(SWT.Selection, event -> read());
        text = new LogText(area, Messages.LogTab_title, "deployment.log"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text.control());
        text.offerSave(this::save);
    }

    @Override
    public String title() {
        return Messages.LogTab_title;
    }

    @Override
    public Control control() {
        return area;
    }

    /** Chooses whose log to show next; of the first service if empty. */
    void choose(Optional<String> node) {
        wanted = node;
        if (shown != null) {
            select();
        }
    }

    @Override
    public void show(Deployment deployment) {
        List<String> now = new ArrayList<>(deployment.services().stream().map(PlacedService::node).toList());
        now.add(""); //$NON-NLS-1$
        if (deployment != shown || !now.equals(nodes)) {
            shown = deployment;
            nodes = now;
            choice.setItems(now.stream().map(node -> node.isEmpty() ? Messages.LogTab_itself : node)
                    .toArray(String[]::new));
            choice.requestLayout();
            select();
        } else if (reader.isEmpty()) {
            read();
        }
    }

    private void select() {
        choice.select(Math.max(0, wanted.map(nodes::indexOf).orElse(0)));
        read();
    }

    @Override
    public void hide() {
        reader.ifPresent(LogReader::end);
        reader = Optional.empty();
    }

    private String node() {
        return nodes.get(choice.getSelectionIndex());
    }

    private void read() {
        hide();
        text.set(""); //$NON-NLS-1$
        wanted = Optional.of(node());
        LogReader next = new LogReader(shown, node(), new DisplayHop(area, 0), this::append);
        reader = Optional.of(next);
        next.schedule();
    }

    private void append(LogReader from, String more) {
        if (reader.filter(from::equals).isPresent()) {
            text.append(more);
        }
    }

    /** All of it, not only what is kept on the screen. */
    private void save() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setFileName(NLS.bind(Messages.LogTab_file, shown.name(), node()).replaceAll("[^\\p{L}\\p{N}._-]+", "-")); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Deployment deployment = shown;
            String node = node();
            Background.start(NLS.bind(Messages.LogTab_saving, deployment.name()),
                    monitor -> write(deployment, node, Path.of(chosen), monitor));
        }
    }

    private static void write(Deployment deployment, String node, Path file, IProgressMonitor monitor)
            throws FaultException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            long offset = 0;
            for (String piece = deployment.log(node, 0); !piece.isEmpty(); piece = deployment.log(node, offset)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                writer.write(piece);
                offset += piece.getBytes(StandardCharsets.UTF_8).length;
            }
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.LogTab_cannotSave, file.toString(),
                    String.valueOf(e.getMessage()), Messages.LogTab_cannotSaveRemedy), e);
        }
    }
}
