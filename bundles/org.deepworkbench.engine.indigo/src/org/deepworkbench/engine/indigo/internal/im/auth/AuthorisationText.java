package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** A whole authorisation as it stands in the file that the Infrastructure Manager's own client reads. */
final class AuthorisationText {

    private static final String BEARER = "Bearer "; //$NON-NLS-1$
    private static final String COMMENT = "#"; //$NON-NLS-1$
    /** Where a text that was put on one line, as in the header, begins another credential. */
    private static final Pattern WRITTEN_NEW_LINE = Pattern.compile("\\\\n(?=\\s*(id|type|username|host)\\s*=)"); //$NON-NLS-1$

    private final String text;

    AuthorisationText(String text) {
        this.text = text.strip();
    }

    /** {@return the header, if it is nothing but a token} */
    Optional<String> bearer(References references) throws FaultException {
        return text.startsWith(BEARER) && text.lines().count() == 1
                ? Optional.of(BEARER + references.resolved(text.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    /**
     * {@return the credentials, in their order}
     *
     * @throws FaultException if a line is none; it is told by its number only
     */
    List<CredentialLine> lines(References references) throws FaultException {
        List<CredentialLine> lines = new ArrayList<>();
        List<String> written =
                text.lines().count() == 1 ? List.of(WRITTEN_NEW_LINE.split(text)) : text.lines().toList();
        for (int at = 0; at < written.size(); at++) {
            String line = written.get(at).strip();
            if (!line.isEmpty() && !line.startsWith(COMMENT)) {
                lines.add(line(line, at + 1, references));
            }
        }
        return lines;
    }

    private static CredentialLine line(String text, int number, References references) throws FaultException {
        CredentialLine line = new CredentialLine();
        for (Map.Entry<String, String> entry : Entries.read(text).entrySet()) {
            line.put(entry.getKey(), references.resolved(entry.getValue().replace("\\n", "\n"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (line.get(CredentialLine.TYPE).isEmpty()) {
            throw new FaultException(new Fault(Messages.Text_noType, Integer.toString(number), Messages.Text_noTypeWhy,
                    Messages.Text_noTypeRemedy));
        }
        return line;
    }
}
