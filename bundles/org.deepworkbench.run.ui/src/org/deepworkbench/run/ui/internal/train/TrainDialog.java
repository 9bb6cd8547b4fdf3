package org.deepworkbench.run.ui.internal.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks for the arguments and the data of a training; the form is made from what the module says it takes. */
final class TrainDialog extends TitleAreaDialog {

    private static final String HELP = "org.deepworkbench.run.ui.trainDialog"; //$NON-NLS-1$

    /** The margin that forms have inside, so that everything else stands in line with them. */
    private static final int MARGIN = 5;
    /** Room for the longest hint, so that nothing jumps. */
    private static final int HINT_LINES = 3;

    private final List<TrainableModule> modules;
    private TrainableModule module;
    private SashForm sash;
    private GeneratedForm form;
    private Optional<DataSection> data = Optional.empty();
    private Map<String, String> texts = Map.of();

    /** @param modules those that can be trained, at least one */
    TrainDialog(Shell parent, List<TrainableModule> modules) {
        super(parent);
        this.modules = modules;
        this.module = modules.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return the module that was chosen} */
    TrainableModule module() {
        return module;
    }

    /** {@return the arguments that differ from the module's defaults, as typed} */
    Map<String, String> texts() {
        return texts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TrainDialog_window);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 720);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.TrainDialog_title, module.deployment().name()));
        setMessage(Messages.TrainDialog_message);
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 8).applyTo(content);
        content.setLayoutData(new GridData(GridData.FILL_BOTH));
        if (modules.size() > 1) {
            createChoice(content);
        }
        sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setSashWidth(12);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        createForm();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.TrainDialog_train, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    @Override
    protected void okPressed() {
        Map<String, String> chosen = new LinkedHashMap<>(form.changes());
        module.pictures().ifPresent(argument -> data.flatMap(DataSection::folder)
                .ifPresent(folder -> chosen.put(argument.name(), folder.toString())));
        texts = chosen;
        super.okPressed();
    }

    private void createChoice(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.TrainDialog_module);
        Combo choice = ControlIds.tag(new Combo(parent, SWT.READ_ONLY), "train.module"); //$NON-NLS-1$
        modules.forEach(each -> choice.add(NLS.bind(Messages.TrainDialog_moduleAtNode, each.module().model().name(),
                each.module().endpoint().node())));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> {
            module = modules.get(choice.getSelectionIndex());
            createForm();
            changed();
        });
    }

    /** Makes everything that depends on the module anew. */
    private void createForm() {
        for (Control old : sash.getChildren()) {
            old.dispose();
        }
        Optional<Argument> pictures = module.pictures();
        createArguments();
        data = pictures.map(argument -> {
            Composite column = column(Messages.TrainDialog_data);
            DataSection section = new DataSection(column, this::changed);
            section.control().setLayoutData(new GridData(GridData.FILL_BOTH));
            return section;
        });
        if (data.isPresent()) {
            sash.setWeights(11, 9);
        }
        sash.layout(true, true);
    }

    private void createArguments() {
        Composite column = column(Messages.TrainDialog_arguments);
        ScrolledComposite scroll = new ScrolledComposite(column, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(GridData.FILL_BOTH));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = new GeneratedForm(scroll, "train.argument", fields()); //$NON-NLS-1$
        scroll.setContent(form.control());
        Runnable fit = () -> scroll.setMinSize(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        scroll.addListener(SWT.Resize, event -> fit.run());
        form.onChange(() -> {
            fit.run();
            changed();
        });
        createHint(column);
    }

    private List<FieldSpec> fields() {
        return ArgumentFields.of(module.arguments(), module.module().readsFilesHere());
    }

    /** Tells what the argument means that the cursor is in. */
    private void createHint(Composite column) {
        Label hint = ControlIds.tag(new Label(column, SWT.WRAP), "train.hint"); //$NON-NLS-1$
        hint.setForeground(Palette.QUIET.on(column));
        int line = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).hint(100, HINT_LINES * line).applyTo(hint);
        form.onFocus(field -> hint.setText(field.hint().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Composite column(String title) {
        Composite column = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(title);
        label.setForeground(Palette.ACCENT.on(column));
        GridDataFactory.fillDefaults().indent(MARGIN, 0).applyTo(label);
        return column;
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return; // still being made
        }
        Optional<String> problem = form.problem();
        setMessage(problem.orElse(Messages.TrainDialog_message),
                problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && data.map(DataSection::complete).orElse(true));
    }
}
