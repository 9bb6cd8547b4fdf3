package org.deepworkbench.app.internal.welcome;

import org.deepworkbench.app.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** The first page: three doors, and the way to the user guide. */
public final class WelcomeEditor extends EditorPart {

    private static final String ID = "org.deepworkbench.app.welcome"; //$NON-NLS-1$
    private static final String FIRST_STEPS = "first-steps.md"; //$NON-NLS-1$
    private static final int MARGIN = 28;

    private LocalResourceManager resources;
    private DoorCards cards;

    static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = new Composite(scroll, SWT.NONE);
        page.setBackground(Palette.paper(page.getDisplay()));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = 18;
        layout.verticalSpacing = 8;
        page.setLayout(layout);
        createHead(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
        cards = new DoorCards(page, Doors.all(), resources, door -> Doors.take(door, getSite().getWorkbenchWindow()));
        cards.area().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        createFoot(page);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> {
            int width = scroll.getClientArea().width;
            cards.fit(width - 2 * MARGIN);
            scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
        });
    }

    private void createHead(Composite page) {
        Label logo = new Label(page, SWT.NONE);
        logo.setImage(resources.create(logo()));
        logo.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, 2));
        Label title = new Label(page, SWT.NONE);
        title.setText(Messages.Welcome_title);
        title.setFont(resources.create(JFaceResources.getDialogFontDescriptor().increaseHeight(10)
                .setStyle(SWT.BOLD)));
        title.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Label line = new Label(page, SWT.WRAP);
        line.setText(Messages.Welcome_line);
        line.setForeground(Palette.QUIET.on(page));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static ImageDescriptor logo() {
        return ImageDescriptor.createFromURL(WelcomeEditor.class.getResource("/icons/logo.svg")); //$NON-NLS-1$
    }

    private void createFoot(Composite page) {
        Link guide = ControlIds.tag(new Link(page, SWT.WRAP), "welcome.guide"); //$NON-NLS-1$
        guide.setText(Messages.Welcome_guide);
        guide.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        guide.addListener(SWT.Selection,
                event -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(FIRST_STEPS));
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(Messages.Welcome_hint);
        hint.setForeground(Palette.QUIET.on(page));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    @Override
    public void setFocus() {
        cards.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the page holds nothing to save
    }

    @Override
    public void doSaveAs() {
        // the page holds nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
