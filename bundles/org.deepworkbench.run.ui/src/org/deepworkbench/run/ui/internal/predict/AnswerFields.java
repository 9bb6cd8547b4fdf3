package org.deepworkbench.run.ui.internal.predict;

import java.io.IOException;
import java.nio.file.Path;
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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The fields of an answer: short ones as lines, and a page for each table and picture. Made anew for each answer. Used
 * on the display thread only.
 */
final class AnswerFields {

    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORDS = 2000;

    private final Composite area;

    /** Writes something into a file. */
    @FunctionalInterface
    private interface Writer {

        void write(Path file) throws IOException;
    }

    AnswerFields(Composite parent, List<AnswerField> fields, Map<String, ImageData> pictures) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        List<AnswerField> lines = fields.stream().filter(field -> !isPage(field)).toList();
        if (lines.size() == fields.size()) {
            addLines(area, lines);
            return;
        }
        CTabFolder folder = ControlIds.tag(new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER), "predict.fields"); //$NON-NLS-1$
        if (!lines.isEmpty()) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(Messages.AnswerFields_values);
            item.setControl(addLines(folder, lines));
        }
        fields.stream().filter(AnswerFields::isPage).forEach(field -> addPage(folder, field, pictures));
        folder.setSelection(0);
    }

    Control control() {
        return area;
    }

    private static boolean isPage(AnswerField field) {
        return field.value() instanceof AnswerValue.Table || field.value() instanceof AnswerValue.Picture;
    }

    private static Control addLines(Composite parent, List<AnswerField> fields) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite lines = new Composite(scroll, SWT.NONE);
        lines.setLayout(new GridLayout(2, false));
        fields.forEach(field -> addLine(lines, field));
        scroll.setContent(lines);
        scroll.addListener(SWT.Resize, event -> scroll
                .setMinSize(lines.computeSize(scroll.getClientArea().width, SWT.DEFAULT)));
        return scroll;
    }

    private static void addLine(Composite area, AnswerField field) {
        Label name = new Label(area, SWT.NONE);
        name.setText(field.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        name.setToolTipText(field.hint());
        name.setForeground(Palette.QUIET.on(area));
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text value = new Text(area, SWT.READ_ONLY | SWT.WRAP);
        String words = words(field.value());
        value.setText(words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
        value.setToolTipText(field.hint());
        value.setBackground(area.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 100; // wraps at the width there is, not at its own
        value.setLayoutData(data);
        ControlIds.tag(value, "predict.value." + field.name()); //$NON-NLS-1$
    }

    private static String words(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Word word -> word.text();
            case AnswerValue.Words several -> String.join(", ", //$NON-NLS-1$
                    several.texts().subList(0, Math.min(several.texts().size(), MOST_WORDS)))
                    + (several.texts().size() > MOST_WORDS ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
            case AnswerValue.Nested nested -> nested.json();
            case AnswerValue.Table table -> ""; //$NON-NLS-1$
            case AnswerValue.Picture picture -> ""; //$NON-NLS-1$
        };
    }

    private static void addPage(CTabFolder folder, AnswerField field, Map<String, ImageData> pictures) {
        Composite page = new Composite(folder, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
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
