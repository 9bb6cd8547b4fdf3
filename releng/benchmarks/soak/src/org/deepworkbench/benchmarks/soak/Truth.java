package org.deepworkbench.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.sandbox.Sandbox;

/** What really lives in the sandboxes, told by the marks in its templates. */
final class Truth {

    private static final Pattern MARK = Pattern.compile("(?m)deep[-_]workbench: *['\"]?([\\w-]+)['\"]?$");

    private final List<Sandbox> sandboxes;
    private final Set<String> doubled = new TreeSet<>();
    private int unmarked;

    Truth(List<Sandbox> sandboxes) {
        this.sandboxes = sandboxes;
    }

    /** {@return the marks of everything that lives; notes what lives twice} */
    Set<String> look() {
        List<String> marks = new ArrayList<>();
        int without = 0;
        for (Sandbox sandbox : sandboxes) {
            for (String template : sandbox.templates()) {
                Matcher mark = MARK.matcher(template);
                if (mark.find()) {
                    marks.add(mark.group(1));
                } else {
                    without++;
                }
            }
        }
        Set<String> alive = new TreeSet<>();
        marks.stream().filter(mark -> !alive.add(mark)).forEach(doubled::add);
        unmarked = Math.max(unmarked, without);
        return alive;
    }

    /** {@return the marks of what ever lived twice at the same time} */
    Set<String> doubled() {
        return doubled;
    }

    /** {@return how many lived at most that bear no mark} */
    int unmarked() {
        return unmarked;
    }
}
