package org.deepworkbench.engine.indigo.internal.http;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.http.BoundedBody;
import org.eclipse.osgi.util.NLS;

/** Judges what became of a call that brought no good answer. */
final class Troubles {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int FORBIDDEN = 403;
    private static final int NOT_IMPLEMENTED = 501;

    private Troubles() {
    }

    /** {@return what an answer means} */
    static Outcome judge(Reply reply) {
        int status = reply.status();
        if (reply.isGood()) {
            return new Outcome.Done(reply);
        }
        Optional<Duration> retryAfter = RetryAfter.of(reply, Instant.now());
        if (status == TOO_MANY || status == RefusedException.CONFLICT && retryAfter.isPresent()) {
            return new Outcome.NothingMade(new UnansweredException(fault(reply), retryAfter, null));
        }
        if (status == REQUEST_TIMEOUT || status >= 500 && status != NOT_IMPLEMENTED) {
            return new Outcome.Uncertain(new UnansweredException(fault(reply), retryAfter, null),
                    Words.areItsOwn(reply));
        }
        return new Outcome.Refused(new RefusedException(fault(reply), status, Words.areItsOwn(reply)));
    }

    private static Fault fault(Reply reply) {
        int status = reply.status();
        String words = Words.of(reply);
        String why = words.isEmpty() ? NLS.bind(Messages.Trouble_noWords, status)
                : NLS.bind(Messages.Trouble_words, words, status);
        return switch (status) {
            case RefusedException.UNAUTHORISED ->
                new Fault(Messages.Trouble_signIn, reply.where(), why, Messages.Trouble_signInRemedy);
            case FORBIDDEN -> new Fault(Messages.Trouble_forbidden, reply.where(), why,
                    Messages.Trouble_forbiddenRemedy);
            case RefusedException.NOT_FOUND ->
                new Fault(Messages.Trouble_notFound, reply.where(), why, Messages.Trouble_notFoundRemedy);
            case TOO_MANY -> new Fault(Messages.Trouble_tooMany, reply.where(), why, Messages.Trouble_remedy);
            default -> status >= 500
                    ? new Fault(Messages.Trouble_itself, reply.where(), why, Messages.Trouble_itselfRemedy)
                    : new Fault(Messages.Trouble_refused, reply.where(), why, ""); //$NON-NLS-1$
        };
    }

    /** {@return what the service's sending the caller elsewhere means} */
    static Outcome redirect(Reply reply, URI next) {
        return new Outcome.Refused(new RefusedException(new Fault(Messages.Trouble_redirect, reply.where(),
                NLS.bind(Messages.Trouble_redirectWhy, Address.shown(next)), Messages.Trouble_redirectRemedy),
                reply.status(), false));
    }

    /** {@return what it means that time is over} */
    static Outcome silence(URI uri, Call call) {
        return new Outcome.Uncertain(new UnansweredException(new Fault(Messages.Trouble_silent, Address.shown(uri),
                NLS.bind(Messages.Trouble_silentWhy, call.atMost().toSeconds()), Messages.Trouble_remedy),
                Optional.empty(), null));
    }

    /** {@return what it means that no header can be made of the credential} */
    static Outcome unsendable(URI uri) {
        return new Outcome.NothingMade(new FaultException(new Fault(Messages.Trouble_unsendable, Address.shown(uri),
                Messages.Trouble_unsendableWhy, Messages.Trouble_unsendableRemedy)));
    }

    /** {@return what it means that the connection failed} */
    static Outcome broken(URI uri, Call call, Throwable cause) {
        String where = Address.shown(uri);
        if (has(cause, CertificateException.class)) {
            return new Outcome.NothingMade(new FaultException(new Fault(Messages.Trouble_certificate, where,
                    innermost(cause), Messages.Trouble_certificateRemedy), cause));
        }
        if (cause instanceof BoundedBody.TooLargeException large) {
            Fault fault = new Fault(Messages.Trouble_tooLarge, where,
                    NLS.bind(Messages.Trouble_tooLargeWhy, large.limit() >> 20), ""); //$NON-NLS-1$
            return call.isQuestion() ? new Outcome.NothingMade(new FaultException(fault, cause))
                    : new Outcome.Uncertain(new UnansweredException(fault, Optional.empty(), cause));
        }
        boolean unreached = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
        UnansweredException why = new UnansweredException(
                new Fault(unreached ? Messages.Trouble_unreached : Messages.Trouble_brokenOff, where,
                        has(cause, UnresolvedAddressException.class) ? Messages.Trouble_unknownHost : innermost(cause),
                        unreached ? Messages.Trouble_unreachedRemedy : Messages.Trouble_remedy),
                Optional.empty(), cause);
        return unreached ? new Outcome.NothingMade(why) : new Outcome.Uncertain(why);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
        return chain(thrown).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause);
    }

    private static String innermost(Throwable thrown) {
        return chain(thrown).map(Throwable::getMessage).filter(text -> text != null && !text.isBlank())
                .reduce((outer, inner) -> inner).orElse(""); //$NON-NLS-1$
    }
}
