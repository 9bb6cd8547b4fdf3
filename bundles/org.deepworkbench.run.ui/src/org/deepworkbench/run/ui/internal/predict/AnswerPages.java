package org.deepworkbench.run.ui.internal.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/**
 * A page for each table and picture of an answer or a result, where it can be copied and saved. Used on the display
 * thread only, but for {@link #pictures}.
 */
public final class AnswerPages {

    /** Writes something into a file. */
    @FunctionalInterface
    private interface Writer {

        void write(Path file) throws IOException;
    }

    private AnswerPages() {
    }

    /** {@return the pictures that can be shown, by name of field} Takes time. */
    public static Map<String, ImageData> pictures(List<AnswerField> fields) {
        Map<String, ImageData> pictures = new HashMap<>();
        for (AnswerField field : fields) {
            if (field.value() instanceof AnswerValue.Picture picture) {
                PictureFile.whole(picture.content()).ifPresent(data -> pictures.put(field.name(), data));
            }
        }
        return pictures;
    }

    /**
     * Adds a page for each of the fields that needs one.
     *
     * @param pictures those that can be shown, by name of field
     */
    public static void add(CTabFolder folder, List<AnswerField> fields, Map<String, ImageData> pictures) {
        fields.stream().filter(field -> field.value().isPage()).forEach(field -> addPage(folder, field, pictures));
    }

    private static void addPage(CTabFolder folder, AnswerField field, Map<String, ImageData> pictures) {
        Composite page = new Composite(folder, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        page.addPaintListener(event -> { // in a dialog, a dark theme leaves it white
            event.gc.setBackground(folder.getParent().getBackground());
            event.gc.fillRectangle(page.getClientArea());
        });
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(field.name());
        item.setToolTipText(field.hint());
        item.setControl(page);
        if (field.value() instanceof AnswerValue.Table content) {
            AnswerTable table = new AnswerTable(page, field, content);
            fill(page, table.control(), field, table.words(), table::copy, table::save, "csv"); //$NON-NLS-1$
        } else if (field.value() instanceof AnswerValue.Picture content) {
            AnswerPicture picture = new AnswerPicture(page, field, content,
                    Optional.ofNullable(pictures.get(field.name())));
            fill(page, picture.control(), field, picture.words(), picture::copy, picture::save, content.extension());
        }
    }

    private static void fill(Composite page, Control content, AnswerField field, String words, Runnable copy,
            Writer writer, String extension) {
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        Label label = new Label(page, SWT.WRAP);
        label.setText((field.hint().isEmpty() ? words : words + " – " + field.hint()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        label.setForeground(Palette.QUIET.on(page));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100; // wraps at the width there is, not at its own
        label.setLayoutData(data);
        button(page, Messages.AnswerArea_copy, Icons.COPY, "predict.copy." + field.name(), copy); //$NON-NLS-1$
        button(page, Messages.AnswerFields_save, Icons.EXPORT, "predict.save." + field.name(), //$NON-NLS-1$
                () -> save(page, field.name(), extension, writer));
    }

    private static void button(Composite parent, String text, Icons icon, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> action.run());
        ControlIds.tag(button, id);
    }

    private static void save(Composite page, String name, String extension, Writer writer) {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(name.replaceAll("[^\\p{L}\\p{N}_-]", "_") + '.' + extension); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterExtensions(new String[] {"*." + extension, "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen), writer);
        }
    }

    private static void write(Path file, Writer writer) {
        Background.start(NLS.bind(Messages.AnswerFields_saving, file.getFileName()), monitor -> {
            try {
                writer.write(file);
            } catch (IOException e) {
                throw new FaultException(new Fault(Messages.AnswerFields_failed, file.toString(),
                        String.valueOf(e.getMessage()), Messages.AnswerFields_failedRemedy), e);
            }
        });
    }
}
