package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.assist.SourceToken.Kind;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;

/** Tells what the pieces of a topology's text are, line by line, so that a piece of it can be coloured anew. */
public final class Colouring {

    private final String text;
    private final List<SourceToken> tokens = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A key or a dash whose value the line at hand is in. */
    private record Open(int column, boolean dash, boolean isText, List<Shape> shapes) {
    }

    private Colouring(String text) {
        this.text = text;
    }

    /**
     * @param text the text, which may be broken
     * @param from where the first line begins
     * @param to   where the last line ends
     * @return what has a colour in these lines, in order
     */
    public static List<SourceToken> of(String text, int from, int to) {
        Colouring colouring = new Colouring(text);
        colouring.read(from, to);
        return colouring.tokens;
    }

    /**
     * @param text   the text
     * @param offset a place in it
     * @return the end of the last line whose colours may depend on the line of that place
     */
    public static int reach(String text, int offset) {
        SourceLine line = SourceLine.at(text, offset);
        int end = line.end();
        for (int at = line.next(); at <= text.length();) {
            SourceLine next = SourceLine.at(text, at);
            if (!next.isEmpty() && next.indent() <= line.indent()) {
                return end;
            }
            end = next.end();
            at = next.next();
        }
        return end;
    }

    private void read(int from, int to) {
        boolean begun = false;
        for (int at = SourceLine.at(text, from).start(); at <= to;) {
            SourceLine line = SourceLine.at(text, at);
            at = line.next();
            if (!line.isEmpty() && !begun) {
                begin(line);
                begun = true;
            }
            read(line);
        }
    }

    private void begin(SourceLine line) {
        open.add(new Open(-1, false, false, List.of(Syntax.TOSCA.rule("file"))));
        for (Step step : SourcePlace.above(line)) {
            push(step, step instanceof Step.Key key && isText(SourceLine.at(text, key.line()).value()));
        }
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    private void push(Step step, boolean isText) {
        open.add(new Open(step.column(), step instanceof Step.Item, isText, Syntax.behind(top().shapes(), step)));
    }

    private static boolean isText(String value) {
        return !value.isEmpty() && (value.charAt(0) == '|' || value.charAt(0) == '>');
    }

    private void read(SourceLine line) {
        int comment = line.start() + line.comment();
        if (!open.isEmpty() && open.stream().anyMatch(one -> one.isText() && line.indent() > one.column())) {
            int begin = SourceLine.skipBlanks(text, line.start(), line.end());
            add(begin, line.end(), Kind.STRING);
            return;
        }
        if (!line.isEmpty()) {
            line.dashes().forEach(this::dash);
            if (line.hasKey()) {
                key(line);
            }
            value(line);
        }
        add(comment, line.end(), Kind.COMMENT);
    }

    private void dash(int column) {
        while (top().column() > column || top().column() == column && top().dash()) {
            open.remove(open.size() - 1);
        }
        push(new Step.Item(column, List.of()), false);
    }

    private void key(SourceLine line) {
        int column = line.content();
        while (top().column() >= column) {
            open.remove(open.size() - 1);
        }
        String key = line.key();
        add(line.start() + column, line.start() + line.colon(), kind(key));
        push(new Step.Key(key, line.start(), column), isText(line.value()));
    }

    private Kind kind(String key) {
        boolean own = false;
        for (Shape shape : top().shapes()) {
            if (shape instanceof Shape.Rule rule && rule.keys().containsKey(key)) {
                return Kind.KEYNAME;
            }
            own |= shape instanceof Shape.Names names && names.kind().equals("own");
        }
        return own ? Kind.NAME : FunctionCandidates.isFunction(key) ? Kind.FUNCTION : Kind.KEY;
    }

    private void value(SourceLine line) {
        int end = line.valueEnd();
        for (int at = line.valueStart(); at < end;) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int close = Math.min(end, SourceLine.closingQuote(text, at, end) + 1);
                add(at, close, Kind.STRING);
                at = close;
            } else if (" \t{}[],:".indexOf(c) >= 0) {
                at++;
            } else {
                at = word(at, end, inFlow(line));
            }
        }
    }

    private boolean inFlow(SourceLine line) {
        int value = line.valueStart();
        return value < line.valueEnd() && "{[".indexOf(text.charAt(value)) >= 0;
    }

    /** {@return where the word that begins there ends} */
    private int word(int from, int end, boolean flow) {
        int to = flow ? from : end;
        while (to < end && ",]}".indexOf(text.charAt(to)) < 0 && !endsKey(to, end)) {
            to++;
        }
        boolean key = flow && to < end && text.charAt(to) == ':';
        String word = text.substring(from, to).strip();
        if (key) {
            add(from, to, FunctionCandidates.isFunction(word) ? Kind.FUNCTION : Kind.KEY);
        } else if ("&*!".indexOf(text.charAt(from)) >= 0) {
            int blank = text.indexOf(' ', from);
            int anchor = blank < 0 ? to : Math.min(to, blank);
            add(from, anchor, Kind.ANCHOR);
            return anchor;
        } else {
            plain(from, word);
        }
        return to;
    }

    private boolean endsKey(int at, int end) {
        return text.charAt(at) == ':' && (at + 1 == end || SourceLine.isBlank(text.charAt(at + 1)));
    }

    private void plain(int from, String word) {
        boolean type = top().shapes().stream()
                .anyMatch(shape -> shape instanceof Shape.Leaf leaf && leaf.kind().endsWith("-type"));
        ScalarKind kind = YamlScalar.kindOfPlain(word);
        if (type) {
            add(from, from + word.length(), Kind.TYPE);
        } else if (kind != ScalarKind.STRING && kind != ScalarKind.NULL) {
            add(from, from + word.length(), Kind.NUMBER);
        }
    }

    private void add(int from, int to, Kind kind) {
        if (to > from) {
            tokens.add(new SourceToken(from, to - from, kind));
        }
    }
}
