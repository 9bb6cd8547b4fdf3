package org.deepworkbench.ui.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.internal.Messages;
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
import org.eclipse.swt.widgets.Text;

/** Shows the user guide: a search field above, the page below, links between the pages and out of them. */
final class GuideBrowser {

    private static final int MARGIN = 14;
    private static final int LONGEST_HISTORY = 100;

    private final Guide guide;
    private final Composite area;
    private final Text search;
    private final StyledText text;
    private final PagePainter painter;
    private final Deque<String> history = new ArrayDeque<>();
    private String here = ""; //$NON-NLS-1$
    private Consumer<String> listener = title -> { };

    GuideBrowser(Composite parent, Guide guide) {
        this.guide = guide;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        search = createSearch();
        text = createText();
        painter = new PagePainter(text);
    }

    private Text createSearch() {
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        ControlIds.tag(field, "help.search"); //$NON-NLS-1$
        field.setMessage(Messages.HelpView_search);
        Accessibility.name(field, Messages.HelpView_search);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 6;
        data.verticalIndent = 4;
        field.setLayoutData(data);
        field.addModifyListener(event -> search(field.getText()));
        return field;
    }

    private StyledText createText() {
        StyledText styled = new StyledText(area, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        ControlIds.tag(styled, "help.page"); //$NON-NLS-1$
        Accessibility.name(styled, Messages.HelpView_page);
        styled.setBackground(Palette.paper(styled.getDisplay()));
        styled.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        styled.setCaret(null);
        styled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        styled.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && styled.getSelectionCount() == 0) {
                follow(target(event.x, event.y));
            }
        });
        styled.addListener(SWT.MouseMove, event -> point(target(event.x, event.y)));
        return styled;
    }

    Control control() {
        return area;
    }

    /** @param titleListener hears the title of each page shown */
    void onPage(Consumer<String> titleListener) {
        listener = titleListener;
    }

    void setFocus() {
        text.setFocus();
    }

    /** Shows a page, such as {@code run.md} or {@code run.md#watch}, and remembers where it came from. */
    void open(String target) {
        if (!here.isEmpty()) {
            history.push(here);
            if (history.size() > LONGEST_HISTORY) {
                history.removeLast();
            }
        }
        show(target);
    }

    boolean canGoBack() {
        return !history.isEmpty();
    }

    void back() {
        if (canGoBack()) {
            show(history.pop());
        }
    }

    private void show(String target) {
        here = target;
        if (guide.sources().isEmpty()) {
            paint(PageRenderer.render("", Messages.HelpView_noGuide)); //$NON-NLS-1$
            return;
        }
        int hash = target.indexOf('#');
        StyledPage page = guide.page(hash < 0 ? target : target.substring(0, hash));
        paint(page);
        Integer offset = hash < 0 ? null : page.anchors().get(target.substring(hash + 1));
        if (offset != null) {
            text.setTopIndex(text.getLineAtOffset(offset));
        }
    }

    private void paint(StyledPage page) {
        painter.show(page);
        listener.accept(page.title());
    }

    private void search(String query) {
        if (query.isBlank()) {
            show(here.isEmpty() ? Guide.FIRST_PAGE : here);
            return;
        }
        List<GuideSearch.Hit> hits = GuideSearch.find(guide, query);
        StringBuilder found = new StringBuilder("# ").append(NLS.bind( //$NON-NLS-1$
                hits.isEmpty() ? Messages.HelpView_nothingFound : Messages.HelpView_found, escaped(query)));
        for (GuideSearch.Hit hit : hits) {
            found.append("\n\n[").append(hit.title()).append("](").append(hit.page()).append(")\\\n") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .append(escaped(hit.excerpt()));
        }
        paint(PageRenderer.render("", found.toString())); //$NON-NLS-1$
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\p{Punct}])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String target(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        StyleRange range = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
        return range != null && range.data instanceof String target ? target : ""; //$NON-NLS-1$
    }

    private void point(String target) {
        text.setCursor(target.isEmpty() ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        text.setToolTipText(isOutside(target) ? NLS.bind(Messages.HelpView_openOutside, target) : null);
    }

    private void follow(String target) {
        if (isOutside(target)) {
            Program.launch(target);
        } else if (target.startsWith("#")) { //$NON-NLS-1$
            int hash = here.indexOf('#');
            open((hash < 0 ? here : here.substring(0, hash)) + target);
        } else if (!target.isEmpty()) {
            search.setText(""); //$NON-NLS-1$
            open(target);
        }
    }

    private static boolean isOutside(String target) {
        return target.startsWith("https://") || target.startsWith("http://"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
