package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Objects;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Browsing;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What there is to know of a deployment: addresses and outputs, to be opened and copied, what it is, its inputs. */
final class OverviewTab implements DeploymentTab {

    private static final int NAMES = 170;
    private static final int LEAST_VALUE = 120;

    private final ScrolledComposite scrolled;
    private List<Fact> facts = List.of();

    OverviewTab(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> measure());
        ControlIds.tag(scrolled, "deployment.overview"); //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Messages.OverviewTab_title;
    }

    @Override
    public Control control() {
        return scrolled;
    }

    @Override
    public void show(Deployment deployment) {
        List<Fact> now = Fact.of(deployment);
        if (!now.equals(facts)) {
            facts = now;
            Control before = scrolled.getContent();
            scrolled.setContent(page());
            if (before != null) {
                before.dispose();
            }
            measure();
        }
    }

    private void measure() {
        if (scrolled.getContent() != null) {
            scrolled.setMinHeight(scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private Composite page() {
        Composite page = new Composite(scrolled, SWT.NONE);
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 2).applyTo(page);
        String section = ""; //$NON-NLS-1$
        for (Fact fact : facts) {
            if (!Objects.equals(section, fact.section())) {
                section = fact.section();
                heading(page, section);
            }
            line(page, fact);
        }
        return page;
    }

    private static void heading(Composite page, String words) {
        Label heading = new Label(page, SWT.NONE);
        heading.setText(words);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(heading);
    }

    private static void line(Composite page, Fact fact) {
        Label name = new Label(page, SWT.WRAP);
        name.setText(fact.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        name.setForeground(Palette.QUIET.on(page));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(NAMES, SWT.DEFAULT).applyTo(name);
        Control value = fact.link().isPresent() ? link(page, fact) : text(page, fact);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_VALUE, SWT.DEFAULT)
                .applyTo(value);
        if (fact.missing() || fact.value().isEmpty()) {
            new Label(page, SWT.NONE);
        } else {
            copy(page, fact);
        }
    }

    private static Control link(Composite page, Fact fact) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + fact.value().replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.setToolTipText(NLS.bind(Messages.OverviewTab_open, fact.value()));
        link.addListener(SWT.Selection, event -> Browsing.open(fact.link().orElseThrow(), page.getShell()));
        return link;
    }

    /** A field, so that part of it can be selected and copied. */
    private static Control text(Composite page, Fact fact) {
        Text text = new Text(page, SWT.READ_ONLY | SWT.WRAP);
        text.setText(fact.value());
        text.setBackground(page.getBackground());
        if (fact.missing()) {
            text.setForeground(Palette.QUIET.on(page));
        }
        Accessibility.name(text, fact.name());
        return text;
    }

    private static void copy(Composite page, Fact fact) {
        ToolBar bar = new ToolBar(page, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.COPY.image());
        item.setToolTipText(NLS.bind(Messages.OverviewTab_copy, fact.name()));
        Accessibility.name(bar, NLS.bind(Messages.OverviewTab_copy, fact.name()));
        item.addListener(SWT.Selection, event -> CopyAction.copy(fact.value()));
    }
}
