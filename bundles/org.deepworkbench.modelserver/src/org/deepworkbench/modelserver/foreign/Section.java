package org.deepworkbench.modelserver.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.modelserver.Texts;

/** A map of a YAML file whose keys are asked for one by one; those nobody asked for are named in the end. */
final class Section {

    private static final Texts TEXTS = Texts.beside(Section.class);
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LIST = 1000;
    private static final int LONGEST_NAME = 60;

    private final String file;
    private final String place;
    private final Map<?, ?> values;
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String file, String place, Map<?, ?> values) {
        this.file = file;
        this.place = place;
        this.values = values;
    }

    /** {@return the whole of a file} */
    static Section whole(String file, Object content) {
        return section(file, "", content);
    }

    private static Section section(String file, String place, Object content) {
        if (content instanceof Map<?, ?> map) {
            return new Section(file, place, map);
        }
        throw new IllegalArgumentException(TEXTS.get("yaml.section", file, place.isEmpty() ? "/" : place));
    }

    /** {@return whether there is a value} */
    boolean has(String key) {
        return value(key).isPresent();
    }

    /** {@return a text that must be there} */
    String text(String key) {
        return optional(key).orElseThrow(() -> wrong(key, TEXTS.get("yaml.missing")));
    }

    /** {@return a text, or what holds without it} */
    String text(String key, String standard) {
        return optional(key).orElse(standard);
    }

    /** {@return a text that must be one of these} */
    String choice(String key, List<String> choices) {
        String text = text(key);
        if (!choices.contains(text)) {
            throw wrong(key, TEXTS.get("yaml.choice", String.join(", ", choices), shortened(text)));
        }
        return text;
    }

    private Optional<String> optional(String key) {
        return value(key).map(value -> asText(key, value));
    }

    private String asText(String key, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw wrong(key, TEXTS.get("yaml.text"));
        }
        String text = value.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw wrong(key, TEXTS.get("yaml.length", LONGEST_TEXT));
        }
        return text;
    }

    /** {@return a whole number within these bounds, or what holds without it} */
    int whole(String key, int standard, int least, int most) {
        return value(key).map(value -> asWhole(key, value, least, most)).orElse(standard);
    }

    /** {@return a whole number within these bounds that must be there} */
    int whole(String key, int least, int most) {
        return asWhole(key, value(key).orElseThrow(() -> wrong(key, TEXTS.get("yaml.missing"))), least, most);
    }

    private int asWhole(String key, Object value, int least, int most) {
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(key, TEXTS.get("yaml.whole", least, most));
    }

    /** {@return a number within these bounds, or what holds without it} */
    double real(String key, double standard, double least, double most) {
        return value(key).map(value -> asReal(key, value, least, most)).orElse(standard);
    }

    private double asReal(String key, Object value, double least, double most) {
        if (value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw wrong(key, TEXTS.get("yaml.real", least, most));
    }

    /** {@return a list of texts, each of them another} */
    List<String> texts(String key) {
        List<String> texts = list(key).stream().map(value -> asText(key, value)).toList();
        if (Set.copyOf(texts).size() < texts.size()) {
            throw wrong(key, TEXTS.get("yaml.twice"));
        }
        return texts;
    }

    /** {@return so many finite numbers, or as often the one that stands there, or the standard} */
    List<Double> reals(String key, int count, double standard) {
        Object value = value(key).orElse(standard);
        List<?> values = value instanceof List<?> list ? list : Collections.nCopies(count, value);
        if (values.size() != count) {
            throw wrong(key, TEXTS.get("yaml.count", count, values.size()));
        }
        return values.stream().map(v -> asReal(key, v, -Float.MAX_VALUE, Float.MAX_VALUE)).toList();
    }

    /** {@return the sections of a list} */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Object value : list(key)) {
            sections.add(section(file, path(key) + "[" + sections.size() + "]", value));
        }
        return sections;
    }

    /** {@return a section, if it is there} */
    Optional<Section> section(String key) {
        return value(key).map(value -> section(file, path(key), value));
    }

    private List<?> list(String key) {
        Object value = value(key).orElseThrow(() -> wrong(key, TEXTS.get("yaml.missing")));
        if (value instanceof List<?> list && !list.isEmpty() && list.size() <= LONGEST_LIST
                && list.stream().allMatch(Objects::nonNull)) {
            return list;
        }
        throw wrong(key, TEXTS.get("yaml.list", LONGEST_LIST));
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if there are keys that were not asked for, with their names
     */
    void end() {
        List<String> unknown = values.keySet().stream().map(String::valueOf).filter(key -> !asked.contains(key))
                .map(Section::shortened).limit(10).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(TEXTS.get("yaml.unknown", file, place.isEmpty() ? "/" : place,
                    String.join(", ", unknown), String.join(", ", asked)));
        }
    }

    /** {@return the problem with a key, as a sentence that says where it is} */
    IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(TEXTS.get("yaml.wrong", file, path(key), what));
    }

    private Optional<Object> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private String path(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
