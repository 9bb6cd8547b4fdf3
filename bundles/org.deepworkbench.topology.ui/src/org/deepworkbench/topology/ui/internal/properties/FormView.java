package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.ui.internal.properties.model.Form;
import org.deepworkbench.topology.ui.internal.properties.model.Form.Page;
import org.deepworkbench.topology.ui.internal.properties.model.Section;
import org.deepworkbench.topology.ui.internal.properties.model.Tab;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A form on the screen: what it is of, its tabs at the left, the fields of one of them at the right. */
final class FormView {

    private static final int WIDEST = 900;
    private static final int MARGIN = 10;

    private final FormHost host;
    private final Composite area;
    private final Label title;
    private final Label type;
    private final TabList tabs;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final List<SectionView> sections = new ArrayList<>();
    /** Whether rows are being filled, after which all of them are arranged together. */
    private boolean filling;
    private Form form = new Form("", "", List.of()); //$NON-NLS-1$ //$NON-NLS-2$

    FormView(Composite parent, FormHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 4).spacing(MARGIN, 0).applyTo(head);
        title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        type = new Label(head, SWT.NONE);
        type.setForeground(Palette.QUIET.on(type));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(type);
        tabs = new TabList(area, this::showTab);
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(24);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 4).spacing(0, 6).applyTo(content);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> arrange());
        ControlIds.tag(content, "topology.properties.form"); //$NON-NLS-1$
    }

    Control control() {
        return area;
    }

    /** Shows another thing, from its beginning. */
    void show(Form now) {
        area.setRedraw(false);
        scrolled.setOrigin(0, 0);
        renew(now);
        area.setRedraw(true);
    }

    /** Shows the same thing as it is now; controls, their focus and the place scrolled to stay. */
    void renew(Form now) {
        form = now;
        title.setText(now.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        type.setText(now.type().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        title.getParent().layout();
        tabs.show(now.pages().stream().map(Page::tab).toList());
        GridDataFactory.fillDefaults().exclude(now.pages().size() < 2).applyTo(tabs.control());
        tabs.control().setVisible(now.pages().size() > 1);
        area.layout();
        fill();
    }

    private void showTab(Tab tab) {
        scrolled.setOrigin(0, 0);
        fill();
    }

    private void fill() {
        List<Section> wanted = form.pages().stream().filter(page -> page.tab() == tabs.shown()).findFirst()
                .map(page -> page.sections().get()).orElse(List.of());
        while (sections.size() < wanted.size()) {
            sections.add(new SectionView(content, host));
        }
        while (sections.size() > wanted.size()) {
            sections.removeLast().area().dispose();
        }
        filling = true;
        for (int i = 0; i < wanted.size(); i++) {
            sections.get(i).show(wanted.get(i));
        }
        filling = false;
        arrange();
    }

    /** Gives every row its place. */
    void arrange() {
        Rectangle seen = scrolled.getClientArea();
        if (seen.width > 0 && !filling) {
            ((GridLayout) content.getLayout()).marginRight = Math.max(0, seen.width - WIDEST);
            Point needed = content.computeSize(seen.width, SWT.DEFAULT, true);
            content.setSize(seen.width, Math.max(needed.y, seen.height));
            content.layout(false, true);
        }
    }

    void setFocus() {
        content.setFocus();
    }
}
