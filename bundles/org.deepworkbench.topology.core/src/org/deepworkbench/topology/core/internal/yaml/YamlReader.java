package org.deepworkbench.topology.core.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into a tree with places. It reads any text without an exception, in time and memory proportional to the
 * text: nesting and the repetition of aliases are bounded.
 */
public final class YamlReader {

    /** Deepest nesting, aliases followed. */
    static final int MAX_DEPTH = 100;
    /** Greatest number of nodes when every alias is written out. */
    static final long MAX_EXPANDED_NODES = 2_000_000;

    /** Ends the reading of a text at a problem. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient YamlProblem problem;

        Stop(YamlProblem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    /** A node with the height of its tree and the number of its nodes, aliases written out. */
    private record Built(YamlNode node, int height, long size) {
    }

    /** Entries of maps down to this depth, such as node templates, have origins of their own. */
    private static final int DEPTH_OF_PIECES = 2;

    private final String text;
    private final int base;
    private final Offsets offsets;
    private final ParserImpl parser;
    private final Map<Anchor, Built> anchors = new HashMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private boolean anchored;

    private YamlReader(String text, int base) {
        this.text = text;
        this.base = base;
        this.offsets = new Offsets(text);
        LoadSettings settings = settings(text);
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The buffer holds the whole text: across the end of a smaller one the parser fails on characters of two halves. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder().setUseMarks(true).setParseComments(false).setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length()).build();
    }

    /** {@return the text read, with what is wrong with it} */
    public static YamlTree read(String text) {
        return read(text, 0, 0);
    }

    /**
     * @param text  a piece of a larger text
     * @param base  where the piece begins in the larger text
     * @param depth how deep the piece is nested in the larger text
     * @return the piece read, with places in the larger text
     */
    static YamlTree read(String text, int base, int depth) {
        YamlReader reader = new YamlReader(text, base);
        int half = Surrogates.firstUnpaired(text);
        if (half >= 0) {
            return new YamlTree(Optional.empty(), List.of(reader.character(half, text.charAt(half))), List.of(),
                    false);
        }
        return reader.readTree(depth);
    }

    private YamlProblem character(int offset, int codePoint) {
        return new YamlProblem(DiagnosticCode.SYNTAX, range(offset, 1),
                NLS.bind(Messages.Yaml_character, Integer.toHexString(codePoint)));
    }

    private TextRange range(int start, int length) {
        return new TextRange(base + start, length);
    }

    private Origin origin(int start) {
        Origin origin = new Origin(base + start);
        origins.add(origin);
        return origin;
    }

    private YamlTree readTree(int depth) {
        Optional<YamlNode> root = Optional.empty();
        try {
            expectStart();
            if (parser.checkEvent(Event.ID.DocumentStart)) {
                parser.next();
                root = Optional.of(node(depth, origin(0)).node());
                parser.next();
                expectNoMore();
            }
        } catch (Stop stop) {
            problems.add(stop.problem);
        } catch (MarkedYamlEngineException wrong) {
            problems.add(problem(wrong));
        } catch (ReaderException wrong) {
            problems.add(character(offsets.of(wrong.getPosition()), wrong.getCodePoint()));
        } catch (YamlEngineException wrong) {
            problems.add(new YamlProblem(DiagnosticCode.SYNTAX, range(0, 0),
                    NLS.bind(Messages.Yaml_syntax, wrong.getMessage())));
        }
        return new YamlTree(root, problems, origins, anchored);
    }

    private void expectStart() {
        while (parser.checkEvent(Event.ID.StreamStart)) {
            parser.next();
        }
    }

    private void expectNoMore() throws Stop {
        if (parser.checkEvent(Event.ID.DocumentStart)) {
            int where = start(parser.peekEvent());
            throw new Stop(new YamlProblem(DiagnosticCode.SYNTAX, range(where, 3), Messages.Yaml_secondDocument));
        }
    }

    private Built node(int depth, Origin origin) throws Stop {
        Event event = parser.next();
        return switch (event) {
            case AliasEvent alias -> alias(alias, depth, origin);
            case ScalarEvent scalar -> anchored(scalar, new Built(scalar(scalar, origin), 1, 1));
            case MappingStartEvent mapping -> anchored(mapping, mapping(mapping, depth, origin));
            case CollectionStartEvent sequence -> anchored(sequence, sequence(sequence, depth, origin));
            default -> throw new Stop(new YamlProblem(DiagnosticCode.SYNTAX, range(start(event), 0),
                    NLS.bind(Messages.Yaml_syntax, event.getEventId())));
        };
    }

    private Built anchored(NodeEvent event, Built built) {
        event.getAnchor().ifPresent(anchor -> {
            anchored = true;
            anchors.put(anchor, built);
        });
        return built;
    }

    /** An alias without its anchor stands for nothing; the rest of the text is none the worse. */
    private Built alias(AliasEvent event, int depth, Origin origin) throws Stop {
        Built target = anchors.get(event.getAlias());
        int start = start(event);
        int end = end(event);
        int from = base + start - origin.offset();
        int to = base + end - origin.offset();
        if (target == null) {
            YamlScalar nothing = new YamlScalar(origin, from, to, "", YamlScalar.Style.PLAIN);
            String message = NLS.bind(Messages.Yaml_unknownAlias, event.getAlias().getValue(),
                    Nearest.hint(event.getAlias().getValue(), anchors.keySet().stream().map(Anchor::getValue).toList()));
            problems.add(new YamlProblem(DiagnosticCode.UNKNOWN_ANCHOR, nothing, message));
            return new Built(nothing, 1, 1);
        }
        return bounded(new Built(new YamlAlias(origin, from, to, target.node().resolved()), target.height(),
                target.size()), depth);
    }

    private Built bounded(Built built, int depth) throws Stop {
        if (depth + built.height() > MAX_DEPTH) {
            throw new Stop(new YamlProblem(DiagnosticCode.TOO_COMPLEX, new TextRange(built.node().start(), 1),
                    NLS.bind(Messages.Yaml_tooDeep, MAX_DEPTH)));
        }
        if (built.size() > MAX_EXPANDED_NODES) {
            throw new Stop(new YamlProblem(DiagnosticCode.TOO_COMPLEX, new TextRange(built.node().start(), 1),
                    NLS.bind(Messages.Yaml_tooManyNodes, MAX_EXPANDED_NODES)));
        }
        return built;
    }

    private YamlScalar scalar(ScalarEvent event, Origin origin) {
        int start = start(event);
        YamlScalar.Style style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> YamlScalar.Style.BLOCK;
            default -> YamlScalar.Style.PLAIN;
        };
        int end = style == YamlScalar.Style.BLOCK ? trimmed(start, end(event)) : end(event);
        return new YamlScalar(origin, base + start - origin.offset(), base + end - origin.offset(), event.getValue(),
                style);
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private Built sequence(CollectionStartEvent event, int depth, Origin origin) throws Stop {
        Tally tally = new Tally(start(event), depth);
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(tally.add(node(depth + 1, origin)));
        }
        int end = end(parser.next());
        return tally.built(new YamlSequence(origin, base + tally.start - origin.offset(),
                event.isFlow() ? base + end - origin.offset() : YamlSequence.BLOCK, List.copyOf(items)));
    }

    private Built mapping(MappingStartEvent event, int depth, Origin origin) throws Stop {
        Tally tally = new Tally(start(event), depth);
        List<YamlEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean plain = true;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            boolean piece = depth <= DEPTH_OF_PIECES && !event.isFlow();
            Origin own = piece ? origin(start(parser.peekEvent())) : origin;
            YamlScalar key = key(tally.add(node(depth + 1, own)));
            if (!names.add(key.text())) {
                plain = false;
                problems.add(new YamlProblem(DiagnosticCode.DUPLICATE_KEY, key,
                        NLS.bind(Messages.Yaml_duplicateKey, key.text())));
            }
            YamlEntry entry = new YamlEntry(key, tally.add(node(depth + 1, own)));
            plain &= !YamlMapping.isMerge(entry);
            entries.add(entry);
        }
        int end = end(parser.next());
        return tally.built(new YamlMapping(origin, base + tally.start - origin.offset(),
                event.isFlow() ? flowMappingEnd(end, tally) - origin.offset() : YamlSequence.BLOCK,
                List.copyOf(entries), plain));
    }

    /** A single pair in a list, {@code [ a: b ]}, has no brace to end with. */
    private int flowMappingEnd(int end, Tally tally) {
        return end > 0 && text.charAt(end - 1) == '}' ? base + end : tally.end;
    }

    /** A key that is no scalar is taken by its text; no keyname of the language looks like that. */
    private YamlScalar key(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        if (node.resolved() instanceof YamlScalar scalar) {
            return key(node, scalar.text(), scalar.style());
        }
        return key(node, text.substring(node.start() - base, node.end() - base), YamlScalar.Style.DOUBLE_QUOTED);
    }

    private static YamlScalar key(YamlNode node, String text, YamlScalar.Style style) {
        return switch (node) {
            case YamlScalar scalar -> scalar;
            case YamlAlias alias -> new YamlScalar(alias.origin(), alias.from(), alias.to(), text, style);
            case YamlSequence list -> key(list.origin(), list, text, style);
            case YamlMapping map -> key(map.origin(), map, text, style);
        };
    }

    private static YamlScalar key(Origin origin, YamlNode node, String text, YamlScalar.Style style) {
        return new YamlScalar(origin, node.start() - origin.offset(), node.end() - origin.offset(), text, style);
    }

    private int start(Event event) {
        return event.getStartMark().map(offsets::of).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(offsets::of).orElse(text.length());
    }

    private YamlProblem problem(MarkedYamlEngineException wrong) {
        Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
        int offset = Math.min(mark.map(offsets::of).orElse(0), text.length());
        String problem = wrong.getProblem() == null ? wrong.getMessage() : wrong.getProblem();
        String message = problem.contains("TAB") ? Messages.Yaml_tab : NLS.bind(Messages.Yaml_syntax, problem);
        return new YamlProblem(DiagnosticCode.SYNTAX, range(offset, 0), message);
    }

    /** Adds up the children of a collection. */
    private final class Tally {
        private final int start;
        private final int depth;
        private int end;
        private int height = 1;
        private long size = 1;

        Tally(int start, int depth) throws Stop {
            this.start = start;
            this.end = base + start;
            this.depth = depth;
            if (depth >= MAX_DEPTH) {
                throw new Stop(new YamlProblem(DiagnosticCode.TOO_COMPLEX, range(start, 1),
                        NLS.bind(Messages.Yaml_tooDeep, MAX_DEPTH)));
            }
        }

        YamlNode add(Built child) {
            end = Math.max(end, child.node().end());
            height = Math.max(height, child.height() + 1);
            size += child.size();
            return child.node();
        }

        Built built(YamlNode node) throws Stop {
            return bounded(new Built(node, height, size), depth);
        }
    }
}
