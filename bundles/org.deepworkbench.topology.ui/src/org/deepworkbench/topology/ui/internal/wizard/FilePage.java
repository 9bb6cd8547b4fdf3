package org.deepworkbench.topology.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks where the topology goes and what it is called. */
final class FilePage extends WizardNewFileCreationPage {

    private static final String NAME = "topology.yaml"; //$NON-NLS-1$
    private static final String ENDING = "yaml"; //$NON-NLS-1$

    private final Supplier<String> content;

    FilePage(IStructuredSelection selection, Supplier<String> content) {
        super("file", selection); //$NON-NLS-1$
        this.content = content;
        setTitle(Messages.New_title);
        setDescription(Messages.New_fileDescription);
        setFileName(NAME);
        setFileExtension(ENDING);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContexts.NEW.on(getControl());
    }

    @Override
    protected InputStream getInitialContents() {
        return new ByteArrayInputStream(content.get().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected String getNewFileLabel() {
        return Messages.New_fileName;
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        // a topology is a plain file
    }
}
