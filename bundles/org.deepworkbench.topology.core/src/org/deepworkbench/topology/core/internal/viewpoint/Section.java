package org.deepworkbench.topology.core.internal.viewpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.Place;
import org.eclipse.osgi.util.NLS;

/** A map of a viewpoint's file, read strictly: what it does not know, or finds of another form, it reports. */
final class Section {

    private static final int MAX_ITEMS = 500;
    private static final int MAX_TEXT = 400;
    /** The language that is spoken where nothing is written in the reader's own. */
    private static final String FALLBACK = "en";

    private final YamlMapping map;
    private final Report report;

    /** @param known the keys that may stand here */
    Section(YamlMapping map, Report report, Set<String> known) {
        this.map = map;
        this.report = report;
        map.entries().stream().filter(entry -> !known.contains(entry.name())).forEach(entry -> report.add(entry.key(),
                NLS.bind(Messages.Read_unknownKey, entry.name(), Nearest.hint(entry.name(), known))));
    }

    private Optional<YamlEntry> entry(String key) {
        return map.written(key).filter(entry -> !(entry.value() instanceof YamlScalar scalar && scalar.isNull()));
    }

    /** {@return a text that must be there} */
    Optional<String> needed(String key) {
        demand(key);
        return text(key);
    }

    /** Reports a key that lacks its value. */
    void demand(String key) {
        if (!has(key)) {
            report.add(map, NLS.bind(Messages.Read_missing, key));
        }
    }

    /** {@return whether the value is this word} */
    boolean says(String key, String word) {
        return entry(key).filter(entry -> entry.value().resolved() instanceof YamlScalar scalar
                && scalar.text().equals(word)).isPresent();
    }

    Optional<String> text(String key) {
        return entry(key).flatMap(entry -> text(key, entry.value()));
    }

    private Optional<String> text(String key, YamlNode value) {
        if (!(value.resolved() instanceof YamlScalar scalar)) {
            report.add(value, NLS.bind(Messages.Read_text, key));
            return Optional.empty();
        }
        if (scalar.text().length() > MAX_TEXT) {
            report.add(value, NLS.bind(Messages.Read_tooLong, key, MAX_TEXT));
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** {@return a text for people: one for all, or that of the reader's language from a map of languages} */
    Optional<String> words(String key) {
        if (!(entry(key).map(entry -> entry.value().resolved()).orElse(null) instanceof YamlMapping languages)) {
            return text(key);
        }
        List<Optional<String>> texts = Stream.of(Locale.getDefault().getLanguage(), FALLBACK).map(languages::get)
                .map(value -> value.flatMap(found -> text(key, found))).toList();
        if (texts.stream().allMatch(Optional::isEmpty)) {
            report.add(languages, NLS.bind(Messages.Read_language, key));
        }
        return texts.stream().flatMap(Optional::stream).findFirst();
    }

    Optional<Boolean> truth(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            report.add(map.written(key).orElseThrow().value(), NLS.bind(Messages.Read_truth, key));
            return Optional.empty();
        }
        return text.map(Boolean::valueOf);
    }

    /** {@return the word of an enumeration, in lower case in the file} */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> kind) {
        return entry(key).flatMap(entry -> word(key, entry.value(), kind));
    }

    private <E extends Enum<E>> Optional<E> word(String key, YamlNode value, Class<E> kind) {
        List<String> words = Arrays.stream(kind.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return one(key, value, words).map(word -> Enum.valueOf(kind, word.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> one(String key, YamlNode value, Collection<String> words) {
        Optional<String> text = text(key, value);
        if (text.isPresent() && !words.contains(text.get())) {
            List<String> near = Nearest.names(text.get(), words);
            report.add(value, NLS.bind(Messages.Read_word, new Object[] {key, text.get(),
                near.isEmpty() ? NLS.bind(org.deepworkbench.topology.core.internal.Messages.Nearest_known,
                        Nearest.list(words)) : Nearest.hint(near, words)}));
            return Optional.empty();
        }
        return text;
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> kind) {
        return items(key).map(item -> word(key, item, kind)).flatMap(Optional::stream).toList();
    }

    List<String> texts(String key) {
        return items(key).map(item -> text(key, item)).flatMap(Optional::stream).toList();
    }

    /** {@return what {@code read} makes of each item of a list; a single item needs no list} */
    <T> List<T> each(String key, Function<YamlNode, Optional<T>> read) {
        return items(key).map(read).flatMap(Optional::stream).toList();
    }

    /** {@return what {@code read} makes of each map of a list} */
    <T> List<T> sections(String key, Set<String> known, Function<Section, Optional<T>> read) {
        return each(key, item -> {
            if (item.resolved() instanceof YamlMapping inner) {
                return read.apply(new Section(inner, report, known));
            }
            report.add(item, NLS.bind(Messages.Read_map, key));
            return Optional.empty();
        });
    }

    private Stream<YamlNode> items(String key) {
        Optional<YamlEntry> entry = entry(key);
        if (entry.isEmpty()) {
            return Stream.empty();
        }
        if (!(entry.get().value().resolved() instanceof YamlSequence list)) {
            return Stream.of(entry.get().value());
        }
        if (list.items().size() > MAX_ITEMS) {
            report.add(entry.get().key(), NLS.bind(Messages.Read_tooMany, key, MAX_ITEMS));
        }
        return list.items().stream().limit(MAX_ITEMS);
    }

    /** Reports what is wrong with the value of a key. */
    void wrong(String key, String message) {
        report.add(map.written(key).<Place>map(YamlEntry::value).orElse(map), message);
    }

    /** {@return whether the key has a value} */
    boolean has(String key) {
        return entry(key).isPresent();
    }
}
