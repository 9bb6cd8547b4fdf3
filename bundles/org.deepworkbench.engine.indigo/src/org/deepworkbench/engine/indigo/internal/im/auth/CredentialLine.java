package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * One credential as the Infrastructure Manager takes it: who somebody is to the service itself, or to one cloud. It may
 * hold secrets, and so never prints its values.
 */
public final class CredentialLine {

    /** The field that says what the credential is for. */
    static final String TYPE = "type"; //$NON-NLS-1$
    /** The field by which a cloud is called. */
    static final String ID = "id"; //$NON-NLS-1$
    /** The type of the credential for the service itself. */
    static final String SERVICE = "InfrastructureManager"; //$NON-NLS-1$

    private static final String NEW_LINE = "\n"; //$NON-NLS-1$
    private static final String WRITTEN_NEW_LINE = "\\n"; //$NON-NLS-1$
    private static final String SENT_NEW_LINE = "\\\\n"; //$NON-NLS-1$
    private static final String BETWEEN = " = "; //$NON-NLS-1$
    private static final String NEEDS_QUOTES = ";=\"'\\"; //$NON-NLS-1$
    private static final String KEY_IN_TEXT = "-----BEGIN"; //$NON-NLS-1$

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Sets a field, unless the value is empty. */
    CredentialLine put(String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
        return this;
    }

    /** Sets a field that has no value yet. */
    CredentialLine putIfAbsent(String key, String value) {
        return fields.containsKey(key) ? this : put(key, value);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** {@return whether it is for the service itself rather than for a cloud} */
    boolean isForService() {
        return SERVICE.equals(fields.get(TYPE));
    }

    /**
     * Writes it as it stands in the header.
     *
     * @throws FaultException if a value has something in it that the header cannot carry; it is not quoted
     */
    String encoded() throws FaultException {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            line.append(line.isEmpty() ? "" : "; ").append(field.getKey()).append(BETWEEN) //$NON-NLS-1$ //$NON-NLS-2$
                    .append(encoded(field.getKey(), field.getValue()));
        }
        return line.toString();
    }

    /**
     * The service takes the header apart in this order: at each {@code \n} of two characters, where one of three is a
     * new line within a value; at semicolons outside quotes, which it drops wherever they stand; at the equals signs
     * between blanks, quoted or not; and it strips what is left.
     */
    private String encoded(String key, String value) throws FaultException {
        String text = value.replace("\r\n", NEW_LINE); //$NON-NLS-1$
        if (text.contains(KEY_IN_TEXT)) {
            text = text.strip().replace(WRITTEN_NEW_LINE, NEW_LINE);
        }
        boolean carried = text.equals(text.strip()) && !text.contains(BETWEEN) && !text.contains(WRITTEN_NEW_LINE)
                && text.chars().allMatch(each -> each == '\n' || each >= ' ' && each <= '~');
        if (!carried) {
            throw new FaultException(new Fault(NLS.bind(Messages.Line_cannotCarry, key, name()), "", //$NON-NLS-1$
                    Messages.Line_cannotCarryWhy, Messages.Line_cannotCarryRemedy));
        }
        String sent = text.replace(NEW_LINE, SENT_NEW_LINE);
        return sent.chars().anyMatch(each -> NEEDS_QUOTES.indexOf(each) >= 0) ? quoted(sent) : sent;
    }

    /** A double quote stands in single ones, beside the rest in double ones. */
    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"'\"'\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String name() {
        return get(ID).or(() -> get(TYPE)).orElse(""); //$NON-NLS-1$
    }

    @Override
    public String toString() {
        return name();
    }
}
