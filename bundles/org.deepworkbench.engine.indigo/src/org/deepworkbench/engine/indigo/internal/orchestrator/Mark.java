package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark by which a deployment is found when the Orchestrator's answer was lost: a comment behind the template, which
 * otherwise is sent as its author wrote it.
 */
final class Mark {

    private static final String WORD = "# deep-workbench: "; //$NON-NLS-1$
    private static final Pattern LINE = Pattern.compile("(?m)^" + WORD + "([A-Za-z0-9-]{1,100})[ \\t\\r]*$"); //$NON-NLS-1$ //$NON-NLS-2$

    private Mark() {
    }

    /** {@return the template with the mark in a line of its own at its end} */
    static String put(String template, String deploymentId) {
        String end = template.isEmpty() || template.endsWith("\n") ? "" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return template + end + WORD + deploymentId + '\n';
    }

    /** {@return the id in the last mark of a template, which may have been copied from another deployment's} */
    static Optional<String> read(String template) {
        Optional<String> last = Optional.empty();
        for (Matcher matcher = LINE.matcher(template); matcher.find();) {
            last = Optional.of(matcher.group(1));
        }
        return last;
    }
}
