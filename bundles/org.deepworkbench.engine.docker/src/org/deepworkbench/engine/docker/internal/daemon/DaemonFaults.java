package org.deepworkbench.engine.docker.internal.daemon;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * Turns what the Docker client throws into what a person is told: the engine's own words as the cause, and a remedy
 * that fits them.
 */
final class DaemonFaults {

    private static final int MOST_WORDS = 1000;
    private static final int SERVER_ERROR = 500;

    private final Daemon daemon;

    DaemonFaults(Daemon daemon) {
        this.daemon = daemon;
    }

    FaultException of(Throwable thrown) {
        if (thrown instanceof FaultException fault) {
            return fault;
        }
        if (thrown instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        String words = words(thrown);
        Optional<Trouble> trouble = Trouble.in(words).filter(found -> isAnswer(thrown) || found == Trouble.NOT_ALLOWED);
        if (trouble.isPresent()) {
            return new TroubleException(trouble.get(), daemon.address().toString(), words, thrown);
        }
        if (thrown instanceof DockerException refused) {
            Fault fault = new Fault(Messages.Daemon_refused, daemon.address().toString(), words,
                    Messages.Daemon_refusedRemedy);
            return refused.getHttpStatus() >= SERVER_ERROR
                    ? new UnansweredException(fault, Optional.empty(), thrown) : new FaultException(fault, thrown);
        }
        return unanswered(words, thrown);
    }

    FaultException silent(Duration patience) {
        return unanswered(NLS.bind(Messages.Daemon_silent, patience.toSeconds()), null);
    }

    private UnansweredException unanswered(String why, Throwable cause) {
        String complaint = daemon.complaint();
        return new UnansweredException(new Fault(Messages.Daemon_gone, daemon.address().toString(),
                complaint.isEmpty() ? why : complaint, Messages.Daemon_goneRemedy), Optional.empty(), cause);
    }

    /** {@return whether the engine spoke, rather than the way to it} */
    private static boolean isAnswer(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .anyMatch(at -> at instanceof DockerException || at instanceof DockerClientException);
    }

    /** {@return what the engine said: the message in its answer, else that of the innermost cause} */
    static String words(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof DockerException refused) {
                return shortened(message(refused.getMessage()));
            }
        }
        return shortened(Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .map(Throwable::getMessage).filter(text -> text != null && !text.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse(thrown.getClass().getSimpleName()));
    }

    /** An answer reads {@code Status 404: {"message":"…"}}. */
    private static String message(String answer) {
        String text = String.valueOf(answer).strip();
        int brace = text.indexOf('{');
        if (brace < 0) {
            return text;
        }
        try {
            return new ObjectMapper().readTree(text.substring(brace)).path("message").asText(text); //$NON-NLS-1$
        } catch (IOException e) {
            return text;
        }
    }

    private static String shortened(String text) {
        return text.length() > MOST_WORDS ? text.substring(0, MOST_WORDS) + "…" : text; //$NON-NLS-1$
    }
}
