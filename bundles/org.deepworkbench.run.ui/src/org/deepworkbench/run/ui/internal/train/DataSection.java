package org.deepworkbench.run.ui.internal.train;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.data.core.ImageFolder;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultBar;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for the pictures to learn from: the module's own, or a folder of the person's, which is looked at in the
 * background. Used on the display thread only.
 */
final class DataSection {

    private final Composite area;
    private final Button own;
    private final Text folder;
    private final Button browse;
    private final FaultBar fault;
    private final Label summary;
    private final TableViewer classes;
    private final Runnable changed;
    private Optional<Job> checking = Optional.empty();
    private boolean good;

    /** @param changed runs after each change of the choice or of what is known about it */
    DataSection(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(5, 5).spacing(6, 6).applyTo(area);
        radio(Messages.DataSection_generated, "train.data.generated").setSelection(true); //$NON-NLS-1$
        own = radio(Messages.DataSection_own, "train.data.own"); //$NON-NLS-1$
        own.addListener(SWT.Selection, event -> choiceChanged());
        folder = ControlIds.tag(new Text(area, SWT.BORDER), "train.data.folder"); //$NON-NLS-1$
        folder.setMessage(Messages.DataSection_folderHint);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.name(folder, Messages.DataSection_folder);
        folder.addModifyListener(event -> check());
        browse = ControlIds.tag(new Button(area, SWT.PUSH), "train.data.browse"); //$NON-NLS-1$
        browse.setText(Messages.DataSection_browse);
        browse.addListener(SWT.Selection, event -> browse());
        fault = new FaultBar(area, "train.data.fault"); //$NON-NLS-1$
        summary = new Label(area, SWT.WRAP);
        summary.setForeground(Palette.QUIET.on(area));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(summary);
        classes = createClasses();
        area.addDisposeListener(event -> checking.ifPresent(Job::cancel));
        choiceChanged();
    }

    Composite control() {
        return area;
    }

    /** {@return whether a training can start with the choice as it is} */
    boolean complete() {
        return !own.getSelection() || good;
    }

    /** {@return the person's own folder, if that is the choice} Only while {@link #complete()}. */
    Optional<Path> folder() {
        return own.getSelection() ? path() : Optional.empty();
    }

    private Button radio(String text, String id) {
        Button button = ControlIds.tag(new Button(area, SWT.RADIO), id);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private TableViewer createClasses() {
        TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.DataSection_classes);
        ControlIds.tag(viewer.getTable(), "train.data.classes"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 80).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, Messages.DataSection_class, 200, SWT.LEFT).setLabelProvider(
                ColumnLabelProvider.createTextProvider(entry -> (String) ((Map.Entry<?, ?>) entry).getKey()));
        column(viewer, Messages.DataSection_pictures, 90, SWT.RIGHT).setLabelProvider(
                ColumnLabelProvider.createTextProvider(entry -> ((Map.Entry<?, ?>) entry).getValue().toString()));
        return viewer;
    }

    private static TableViewerColumn column(TableViewer viewer, String title, int width, int style) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        return column;
    }

    private void choiceChanged() {
        boolean mine = own.getSelection();
        folder.setEnabled(mine);
        browse.setEnabled(mine);
        check();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.DataSection_folder);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        checking.ifPresent(Job::cancel);
        checking = Optional.empty();
        good = false;
        if (!own.getSelection()) {
            show(Optional.empty(), Messages.DataSection_generatedHint, Map.of());
            return;
        }
        boolean none = folder.getText().isBlank();
        show(Optional.empty(), none ? Messages.DataSection_ownHint : Messages.DataSection_checking, Map.of());
        path().ifPresent(path -> {
            DataCheck[] check = new DataCheck[1];
            check[0] = new DataCheck(path, new DisplayHop(area, 0), outcome -> {
                if (checking.filter(check[0]::equals).isPresent()) { // otherwise the choice has changed meanwhile
                    show(outcome);
                }
            });
            checking = Optional.of(check[0]);
            check[0].soon();
        });
    }

    private Optional<Path> path() {
        String text = folder.getText().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void show(DataCheck.Outcome outcome) {
        switch (outcome) {
            case DataCheck.Outcome.Good(ImageFolder found) -> {
                good = true;
                show(Optional.empty(), words(found), found.picturesByClass());
            }
            case DataCheck.Outcome.Bad(Fault reason) -> show(Optional.of(reason), "", Map.of()); //$NON-NLS-1$
        }
    }

    private static String words(ImageFolder found) {
        String words = NLS.bind(Messages.DataSection_found, found.pictures(), found.picturesByClass().size());
        return found.broken().isEmpty() ? words
                : words + ' ' + NLS.bind(Messages.DataSection_broken, found.broken().size());
    }

    private void show(Optional<Fault> reason, String words, Map<String, Integer> counts) {
        fault.show(reason, true);
        summary.setText(words);
        classes.getTable().setVisible(!counts.isEmpty());
        classes.setInput(counts.entrySet());
        area.layout();
        changed.run();
    }
}
