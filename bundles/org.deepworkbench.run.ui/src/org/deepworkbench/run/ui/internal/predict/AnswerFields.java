package org.deepworkbench.run.ui.internal.predict;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

    AnswerFields(Composite parent, List<AnswerField> fields, Map<String, ImageData> pictures) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        List<AnswerField> lines = fields.stream().filter(field -> !field.value().isPage())
                .filter(field -> !words(field.value()).isEmpty()).toList();
        if (fields.stream().noneMatch(field -> field.value().isPage())) {
            addLines(area, lines);
            return;
        }
        CTabFolder folder = ControlIds.tag(new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER), "predict.fields"); //$NON-NLS-1$
        if (!lines.isEmpty()) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(Messages.AnswerFields_values);
            item.setControl(addLines(folder, lines));
        }
        AnswerPages.add(folder, fields, pictures);
        folder.setSelection(0);
    }

    Control control() {
        return area;
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
            case AnswerValue.Word word -> Numbers.readable(word.text());
            case AnswerValue.Words several -> several.texts().stream().limit(MOST_WORDS).map(Numbers::readable)
                    .collect(Collectors.joining(", ")) + (several.texts().size() > MOST_WORDS ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case AnswerValue.Nested nested -> nested.json();
            case AnswerValue.Table table -> ""; //$NON-NLS-1$
            case AnswerValue.Picture picture -> ""; //$NON-NLS-1$
        };
    }
}
