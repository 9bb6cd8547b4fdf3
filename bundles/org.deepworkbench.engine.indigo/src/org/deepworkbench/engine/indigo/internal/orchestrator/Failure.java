package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Failures that people meet, known by the Orchestrator's words, and what can be done about them. */
enum Failure {

    NO_SITE("no cloud providers available|no (cloud )?(provider|service)s? (found|match)", Messages.Failure_noSite), //$NON-NLS-1$
    ALL_SITES("retries on cloud providers exhausted", Messages.Failure_allSites), //$NON-NLS-1$
    QUOTA("quota", Messages.Failure_quota), //$NON-NLS-1$
    NO_IMAGE("image.{0,80}(not found|doesn't exist|does not exist)|no image", Messages.Failure_noImage), //$NON-NLS-1$
    NO_SLA("no sla|slam|sla .{0,40}(missing|not found)", Messages.Failure_noSla), //$NON-NLS-1$
    SIGN_IN("token|unauthori[sz]ed|401", Messages.Failure_signIn), //$NON-NLS-1$
    TOO_SLOW("time ?-?out|timed out|expired", Messages.Failure_tooSlow), //$NON-NLS-1$
    OTHER("", Messages.Failure_other); //$NON-NLS-1$

    private final Pattern words;
    private final String remedy;

    Failure(String words, String remedy) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        this.remedy = remedy;
    }

    /** {@return the first whose words are in the text} */
    static Failure in(String text) {
        return Arrays.stream(values()).filter(failure -> failure.words.matcher(text).find()).findFirst()
                .orElse(OTHER);
    }

    String remedy() {
        return remedy;
    }
}
