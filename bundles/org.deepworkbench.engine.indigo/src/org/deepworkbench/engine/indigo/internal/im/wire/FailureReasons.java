package org.deepworkbench.engine.indigo.internal.im.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.http.PlainText;

/**
 * Finds in the log of setting machines up what went wrong: what the service itself says, and the tasks of Ansible that
 * failed.
 */
public final class FailureReasons {

    private static final Pattern TASK = Pattern.compile("^TASK:? \\[(.+?)\\](.*)"); //$NON-NLS-1$
    private static final Pattern FAILED_TASK =
            Pattern.compile("^(?:fatal|failed): \\[(.+?)\\](?: \\(item=.*?\\))?[:\\s]*(.*)"); //$NON-NLS-1$
    private static final Pattern MESSAGE = Pattern.compile("\"(?:msg|stderr)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\""); //$NON-NLS-1$
    private static final Pattern ERROR =
            Pattern.compile("(?i)^(?:\\[?error\\]?\\b|exception\\b|attempt \\d+:|.*\\b(?:error (?:creating|launching" //$NON-NLS-1$
                    + "|starting|configuring|adding|getting)|not enough|quota exceeded" //$NON-NLS-1$
                    + "|timed out|timeout|no cloud|cannot )).*"); //$NON-NLS-1$
    private static final int MOST = 20;
    private static final int LONGEST = 500;
    private static final int LONGEST_LINE = 20_000;
    private static final int LAST_LINES = 3;

    /**
     * One thing that went wrong.
     *
     * @param where the machine it went wrong on; empty if the service does not tell
     * @param text  in the words of the log, on one line
     */
    public record Reason(String where, String text) {
    }

    private FailureReasons() {
    }

    /** {@return the reasons in the log of what failed, oldest first, each once; its last lines if it names none} */
    public static List<Reason> in(String log) {
        List<Reason> named = named(log);
        return named.isEmpty() ? lastLines(log) : named;
    }

    /** {@return what a log says that went wrong, oldest first, each once} */
    public static List<Reason> named(String log) {
        Set<Reason> reasons = new LinkedHashSet<>();
        String task = ""; //$NON-NLS-1$
        for (String whole : log.lines().toList()) {
            String line = whole.substring(0, Math.min(whole.length(), LONGEST_LINE)).strip();
            Matcher begins = TASK.matcher(line);
            if (begins.matches()) {
                task = begins.group(1);
                line = begins.group(2).strip();
            }
            Matcher failed = FAILED_TASK.matcher(line);
            if (failed.matches()) {
                reasons.add(new Reason(failed.group(1), text(task.isEmpty() ? message(failed.group(2))
                        : task + ": " + message(failed.group(2))))); //$NON-NLS-1$
            } else if (ERROR.matcher(line).matches()) {
                reasons.add(new Reason("", text(line))); //$NON-NLS-1$
            }
        }
        List<Reason> all = new ArrayList<>(reasons);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static String message(String said) {
        Matcher message = MESSAGE.matcher(said);
        return message.find() ? message.group(1) : said;
    }

    private static List<Reason> lastLines(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .map(line -> new Reason("", text(line))).toList(); //$NON-NLS-1$
    }

    private static String text(String line) {
        return PlainText.of(line, "text/plain", LONGEST); //$NON-NLS-1$
    }
}
