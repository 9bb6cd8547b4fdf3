package org.deepworkbench.topology.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks where the topology goes and what it is called. */
final class FilePage extends WizardNewFileCreationPage {

    private static final String ENDING = "yaml"; //$NON-NLS-1$

    private final Supplier<String> content;

    /**
     * @param folder  where the file goes unless a person says otherwise
     * @param content gives the text to begin with
     */
    FilePage(Optional<IContainer> folder, Supplier<String> content) {
        super("file", folder.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)); //$NON-NLS-1$
        this.content = content;
        setTitle(Messages.New_title);
        setDescription(Messages.New_fileDescription);
        folder.map(Destination::freeName).ifPresent(this::setFileName);
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
        // a topology is a plain file, not a link to one
    }

    @Override
    protected IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    @Override
    protected void createLinkTarget() {
        // there is no link
    }
}
