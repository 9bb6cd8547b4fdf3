package org.deepworkbench.catalog.ui.internal;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;

/** What is known of one module, and what can be done with it. The text can be selected and copied. */
final class ModuleDetails {

    private static final int MARGIN = 10;

    private final Composite area;
    private final ModuleActions actions;
    private final StyledText text;
    private final LocalResourceManager resources;
    private Place place = Place.ELSEWHERE;

    ModuleDetails(Composite parent, IServiceLocator services) {
        area = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        actions = new ModuleActions(area, services);
        actions.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = createText();
        show(Optional.empty());
    }

    private StyledText createText() {
        StyledText styled = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        ControlIds.tag(styled, "catalog.details"); //$NON-NLS-1$
        Accessibility.name(styled, Messages.Details_name);
        styled.setBackground(Palette.paper(styled.getDisplay()));
        styled.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        styled.setCaret(null);
        styled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        styled.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && styled.getSelectionCount() == 0) {
                link(event.x, event.y).ifPresent(Program::launch);
            }
        });
        styled.addListener(SWT.MouseMove, event -> point(link(event.x, event.y)));
        styled.setMenu(DetailsMenu.create(styled, () -> actions.module().map(CatalogModule::image)));
        return styled;
    }

    Control control() {
        return area;
    }

    void show(Optional<CatalogModule> module) {
        actions.show(module);
        place = module.map(Place::of).orElse(Place.ELSEWHERE);
        paint(module.map(DetailsText::of).orElse(new DetailsText(Messages.Details_choose, List.of())));
    }

    void show(List<Fault> faults) {
        actions.show(Optional.empty());
        paint(DetailsText.of(faults));
    }

    private void paint(DetailsText details) {
        text.setText(details.text());
        details.spans().forEach(span -> text.setStyleRange(style(span)));
        text.setTopPixel(0);
    }

    private StyleRange style(DetailsText.Span span) {
        StyleRange range = new StyleRange(span.start(), span.length(), null, null);
        FontDescriptor font = FontDescriptor.createFrom(text.getFont());
        switch (span.look()) {
            case TITLE -> range.font = resources.create(font.setStyle(SWT.BOLD).increaseHeight(3));
            case PLACE -> {
                range.font = resources.create(font.setStyle(SWT.BOLD));
                range.foreground = place.color().on(text);
            }
            case LABEL -> {
                range.font = resources.create(font.setStyle(SWT.BOLD));
                range.foreground = Palette.QUIET.on(text);
            }
            case LINK -> {
                range.foreground = Palette.ACCENT.on(text);
                range.underline = true;
                range.data = span;
            }
        }
        return range;
    }

    private Optional<String> link(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        StyleRange range = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
        return range != null && range.data instanceof DetailsText.Span span
                ? Optional.of(text.getTextRange(span.start(), span.length())) : Optional.empty();
    }

    private void point(Optional<String> link) {
        text.setCursor(link.isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        text.setToolTipText(link.map(address -> NLS.bind(Messages.Details_openLink, address)).orElse(null));
    }
}
