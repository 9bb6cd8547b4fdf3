package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Reads and writes a {@link ValuePath} as text. */
final class ValuePathText {

    private static final char ANYWHERE = '@';
    private static final String SPECIAL = ".:\"=";
    private static final int MAX_DIGITS = 9;
    private static final int NAME = 2;
    private static final int SECTION = 3;

    private final String text;
    private int at;

    private ValuePathText(String text) {
        this.text = text;
    }

    static ValuePath parse(String text) throws FaultException {
        return new ValuePathText(text).parse();
    }

    private ValuePath parse() throws FaultException {
        boolean anywhere = text.startsWith(String.valueOf(ANYWHERE));
        at = anywhere ? 1 : 0;
        List<Object> parts = new ArrayList<>(List.of(part()));
        boolean capability = !anywhere && is(':');
        while (at < text.length()) {
            if (!is('.') && !(capability && parts.size() == 1)) {
                throw fault(NLS.bind(is(':') ? Messages.Edit_pathColon : Messages.Edit_pathDot, at + 1));
            }
            at++;
            parts.add(part());
        }
        if (parts.size() < (capability ? 3 : 2)) {
            throw fault(Messages.Edit_pathShort);
        }
        String name = parts.get(0).toString();
        Object[] rest = parts.subList(1, parts.size()).toArray();
        if (anywhere) {
            Object[] further = parts.subList(2, parts.size()).toArray();
            return new ValuePath(TopologyPaths.path(name, rest[0].toString(), further));
        }
        return new ValuePath(capability
                ? TopologyPaths.node(name, with(parts.subList(2, parts.size()), "capabilities", rest[0].toString(),
                        "properties"))
                : TopologyPaths.node(name, with(List.of(rest), "properties")));
    }

    /** The name of a property is a name even where it looks like an index. */
    private static Object[] with(List<Object> property, Object... before) {
        List<Object> steps = new ArrayList<>(List.of(before));
        steps.add(property.get(0).toString());
        steps.addAll(property.subList(1, property.size()));
        return steps.toArray();
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private Object part() throws FaultException {
        if (is('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String part = text.substring(start, at);
        if (part.isBlank()) {
            throw fault(NLS.bind(Messages.Edit_pathEmpty, start + 1));
        }
        return isIndex(part) ? (Object) Integer.valueOf(part) : part;
    }

    private String quoted() throws FaultException {
        StringBuilder part = new StringBuilder();
        int start = at++;
        while (at < text.length() && !is('"')) {
            at += is('\\') && at + 1 < text.length() ? 1 : 0;
            part.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw fault(NLS.bind(Messages.Edit_pathQuote, start + 1));
        }
        at++;
        return part.toString();
    }

    private static boolean isIndex(String part) {
        return part.length() <= MAX_DIGITS && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
    }

    private FaultException fault(String why) {
        return new FaultException(
                new Fault(NLS.bind(Messages.Edit_badPath, text), "", why, Messages.Edit_badPathRemedy));
    }

    static int length(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && !quoted) {
                return i;
            }
            i += c == '\\' && quoted ? 1 : 0;
            quoted ^= c == '"';
        }
        return text.length();
    }

    static String write(List<Object> steps) {
        boolean node = steps.size() > SECTION + 1 && steps.get(0).equals(TopologyPaths.TOPOLOGY)
                && steps.get(1).equals(TopologyPaths.NODES);
        if (node && steps.get(SECTION).equals("properties")) {
            return part(steps.get(NAME)) + rest(steps.subList(SECTION + 1, steps.size()));
        }
        boolean capability = node && steps.size() > SECTION + 3 && steps.get(SECTION).equals("capabilities")
                && steps.get(SECTION + 2).equals("properties");
        if (capability) {
            return part(steps.get(NAME)) + ":" + part(steps.get(SECTION + 1))
                    + rest(steps.subList(SECTION + 3, steps.size()));
        }
        String rest = rest(steps.subList(Math.min(1, steps.size()), steps.size()));
        return ANYWHERE + (rest.isEmpty() ? "" : rest.substring(1));
    }

    private static String rest(List<Object> steps) {
        StringBuilder rest = new StringBuilder();
        steps.forEach(step -> rest.append('.').append(part(step)));
        return rest.toString();
    }

    private static String part(Object step) {
        String name = step.toString();
        boolean plain = step instanceof Integer || !name.isBlank() && name.charAt(0) != ANYWHERE && !isIndex(name)
                && name.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
        return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
