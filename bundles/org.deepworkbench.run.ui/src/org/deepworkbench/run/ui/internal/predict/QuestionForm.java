package org.deepworkbench.run.ui.internal.predict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.train.ArgumentFields;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/**
 * What a prediction takes beside its first file: further files as paths, and other arguments. Used on the display
 * thread only.
 */
final class QuestionForm {

    /** Which model is asked follows from where it is asked. */
    private static final String ACCEPT = "accept"; //$NON-NLS-1$

    private final ScrolledComposite scroll;
    private final GeneratedForm form;

    /** @param readsFilesHere whether the module reads the files of this machine */
    QuestionForm(Composite parent, ModelSchema schema, boolean readsFilesHere) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = new GeneratedForm(scroll, "predict.argument", fields(schema, readsFilesHere)); //$NON-NLS-1$
        furtherFiles(schema).forEach(file -> form.button(file.name(), Messages.QuestionForm_browse, () -> {
            String chosen = new FileDialog(scroll.getShell(), SWT.OPEN).open();
            if (chosen != null) {
                form.set(file.name(), chosen);
            }
        }));
        scroll.setContent(form.control());
        scroll.addListener(SWT.Resize, event -> scroll.setMinSize(preferred(scroll.getClientArea().width)));
    }

    /** Takes as much room as it needs, but not more than this many pixels: then it can be scrolled. */
    void fit(int width, int most) {
        Point size = preferred(width);
        scroll.setMinSize(size);
        ((GridData) scroll.getLayoutData()).heightHint = Math.min(size.y, most);
    }

    private Point preferred(int width) {
        return form.control().computeSize(width, SWT.DEFAULT);
    }

    /** @param changed runs after each change of a value */
    void onChange(Runnable changed) {
        form.onChange(changed);
    }

    /** {@return whether there is more to say than one file} */
    static boolean isNeeded(ModelSchema schema) {
        return !fields(schema, false).isEmpty();
    }

    private static List<Argument> furtherFiles(ModelSchema schema) {
        return schema.files().stream().skip(1).toList();
    }

    private static List<FieldSpec> fields(ModelSchema schema, boolean readsFilesHere) {
        Stream<FieldSpec> files = furtherFiles(schema).stream().map(file -> new FieldSpec(file.name(), file.name(),
                file.hint(), FieldKind.NAME, "", List.of(), file.minimum(), file.maximum(), file.required(), false)); //$NON-NLS-1$
        Optional<Argument> model = schema.model();
        return Stream.concat(files, ArgumentFields.of(schema.predict().stream().filter(argument -> model
                .filter(argument::equals).isEmpty() && !argument.name().equals(ACCEPT)).toList(), readsFilesHere)
                .stream()).toList();
    }

    Control control() {
        return scroll;
    }

    /** {@return what is wrong, if anything is} */
    Optional<Fault> problem() {
        return form.problem().map(words -> new Fault(words, "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** {@return the values that differ from the module's own, as typed} */
    Map<String, String> texts() {
        return form.changes();
    }

    void dispose() {
        scroll.dispose();
    }
}
