package org.deepworkbench.run.core.internal.deepaas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.http.PlainText;
import org.eclipse.osgi.util.NLS;

/** Makes a sentence for a person of what a service sends when it refuses: JSON, text or a page of HTML. */
final class ErrorText {

    private static final int LONGEST = 400;
    /** What aiohttp says when a module threw an exception: nothing. */
    private static final String NO_REASON = "Server got itself in trouble"; //$NON-NLS-1$

    private ErrorText() {
    }

    static Fault fault(Answer answer) {
        String why = why(answer);
        return switch (answer.status()) {
            case 400 -> new Fault(Messages.Deepaas_cannot, answer.where(), why, ""); //$NON-NLS-1$
            case 422 -> new Fault(Messages.Deepaas_refused, answer.where(), why, Messages.Deepaas_refusedRemedy);
            case 401, 403 -> new Fault(Messages.Deepaas_token, answer.where(), why, Messages.Deepaas_tokenRemedy);
            case 404 -> new Fault(Messages.Deepaas_unknown, answer.where(), why, Messages.Deepaas_unknownRemedy);
            case 413 -> new Fault(Messages.Deepaas_uploadTooLarge, answer.where(), why, ""); //$NON-NLS-1$
            case 500 -> new Fault(Messages.Deepaas_moduleFailed, answer.where(),
                    why.contains(NO_REASON) ? Messages.Deepaas_noReason : why, Messages.Deepaas_moduleFailedRemedy);
            case 502, 503, 504 -> new Fault(Messages.Deepaas_unavailable, answer.where(), why,
                    Messages.Deepaas_unavailableRemedy);
            default -> new Fault(NLS.bind(Messages.Deepaas_status, answer.status()), answer.where(), why, ""); //$NON-NLS-1$
        };
    }

    private static String why(Answer answer) {
        if (answer.isJson()) {
            try {
                return excerpt(sentence(answer.json()), "text/plain"); //$NON-NLS-1$
            } catch (FaultException e) {
                return excerpt(answer.text(), ""); //$NON-NLS-1$
            }
        }
        return excerpt(answer.text(), answer.contentType());
    }

    /** {@code {"field": ["message"]}} as DEEPaaS answers, or {@code {"message": …}} as others do. */
    private static String sentence(JsonNode json) {
        for (String key : List.of("message", "reason", "detail", "error")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            if (json.path(key).isTextual()) {
                return json.path(key).asText();
            }
        }
        List<String> parts = new ArrayList<>();
        json.properties().forEach(entry -> parts.add(entry.getKey() + ": " + texts(entry.getValue()))); //$NON-NLS-1$
        return parts.isEmpty() ? json.toString() : String.join(" ", parts); //$NON-NLS-1$
    }

    private static String texts(JsonNode messages) {
        if (!messages.isArray()) {
            return messages.isTextual() ? messages.asText() : messages.toString();
        }
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.isTextual() ? message.asText() : message.toString()));
        return String.join(" ", texts); //$NON-NLS-1$
    }

    /** {@return the beginning of a text on one line, without the markup of a page} */
    static String excerpt(String text, String contentType) {
        return PlainText.of(text, contentType, LONGEST);
    }
}
