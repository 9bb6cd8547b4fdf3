package org.deepworkbench.tests.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds controls of which a screen reader could not say what they are. */
public final class Nameless {

    private static final String NAME = "org.deepworkbench.ui.name";
    private static final String ID = "org.deepworkbench.ui.id";
    /** Of the platform's own parts, which have their own names and faults. */
    private static final List<String> FOREIGN = List.of("ProjectExplorer", "ProblemView", "MToolBar", "MToolControl",
            "MTrimBar", "MMenu");
    private static final Set<String> FOREIGN_CONTROLS = Set.of("ImageBasedFrame", "PreferenceFilteredTree");

    private Nameless() {
    }

    /** {@return the visible controls in it that have neither a name nor a text, nor a label right before them} */
    public static List<String> in(Composite area) {
        List<String> found = new ArrayList<>();
        Ui.act(() -> collect(area, found));
        return found;
    }

    private static void collect(Control control, List<String> found) {
        if (!control.isVisible() || isForeign(control)) {
            return;
        }
        if (control instanceof ToolBar bar) {
            Arrays.stream(bar.getItems()).filter(Nameless::isMute).forEach(item -> found.add(where(bar) + " a button"));
        } else if (needsName(control) && !isNamed(control)) {
            found.add(where(control));
        }
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            Arrays.stream(composite.getChildren()).forEach(child -> collect(child, found));
        }
    }

    private static boolean isForeign(Control control) {
        String model = String.valueOf(control.getData("modelElement"));
        return FOREIGN_CONTROLS.contains(control.getClass().getSimpleName())
                || FOREIGN.stream().anyMatch(model::contains);
    }

    private static boolean isMute(ToolItem item) {
        boolean empty = item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank());
        return empty && (item.getStyle() & SWT.SEPARATOR) == 0;
    }

    private static boolean needsName(Control control) {
        return switch (control) {
            case Text text -> true;
            case StyledText text -> true;
            case Combo combo -> true;
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case Tree tree -> true;
            case Table table -> true;
            case Button button -> true;
            case Link link -> true;
            case Canvas canvas -> canvas.getClass() == Canvas.class
                    || canvas.getClass().getSimpleName().equals("FigureCanvas");
            default -> false;
        };
    }

    private static boolean isNamed(Control control) {
        Stream<String> words = Stream.of(own(control), given(control), before(control), around(control));
        return words.anyMatch(text -> !text.isBlank());
    }

    private static String own(Control control) {
        return switch (control) {
            case Button button -> button.getText() + (button.getToolTipText() == null ? "" : button.getToolTipText());
            case Link link -> link.getText();
            case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0 ? "" : text.getText();
            default -> "";
        };
    }

    private static String given(Control control) {
        return control.getData(NAME) instanceof Supplier<?> name ? String.valueOf(name.get()) : "";
    }

    /** The window system takes a label for the name of what follows it. */
    private static String before(Control control) {
        Control[] siblings = control.getParent().getChildren();
        int place = Arrays.asList(siblings).indexOf(control);
        return place > 0 && siblings[place - 1] instanceof Label label ? label.getText() : "";
    }

    private static String around(Control control) {
        return control.getParent() instanceof Group group ? group.getText() : "";
    }

    private static String where(Control control) {
        StringBuilder path = new StringBuilder();
        for (Control at = control; at != null && path.length() < 200; at = at.getParent()) {
            path.append(at.getClass().getSimpleName()).append(at.getData(ID) == null ? "" : "#" + at.getData(ID))
                    .append(" < ");
        }
        return path.toString();
    }
}
