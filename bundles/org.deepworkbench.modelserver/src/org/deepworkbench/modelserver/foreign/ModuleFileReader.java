package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file that describes a network; the page «Your own module» of the guide tells its keys. Whatever is wrong
 * about it is an {@link IllegalArgumentException} with a sentence that says where.
 */
final class ModuleFileReader {

    private static final Texts TEXTS = Texts.beside(ModuleFileReader.class);
    private static final int MOST_BYTES = 256 << 10;
    private static final long MOST_NETWORK_BYTES = 2L << 30;
    private static final int MOST_INPUTS = 8;
    private static final double MOST = 1e30;
    private static final int LARGEST_SIDE = 2048;

    private final Path path;
    private final Section root;

    private ModuleFileReader(Path path, Section root) {
        this.path = path;
        this.root = root;
    }

    /** {@return what a file says} */
    static ModuleFile read(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String name = absolute.getFileName().toString();
        return new ModuleFileReader(absolute, Section.whole(name, content(absolute, name))).read();
    }

    private static Object content(Path path, String name) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IllegalArgumentException(TEXTS.get("yaml.unreadable", path, IoReason.of(e)), e);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(TEXTS.get("yaml.large", name, MOST_BYTES >> 10));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).setMaxAliasesForCollections(0)
                .setLabel(name).setBufferSize(Math.max(1, text.length())).build();
        try {
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException | StackOverflowError e) {
            throw new IllegalArgumentException(TEXTS.get("yaml.broken", name,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")), e);
        }
    }

    private ModuleFile read() {
        String name = root.text("name");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw root.wrong("name", TEXTS.get("yaml.name"));
        }
        Path network = network(root.text("file"));
        List<Input> inputs = inputs();
        ModuleFile file = new ModuleFile(name, root.text("description"), root.text("author", "-"),
                root.text("version", "-"), root.text("url", "-"), root.text("licence"), network, inputs,
                task(inputs), training(network));
        root.end();
        return file;
    }

    private Path network(String name) {
        Path folder = path.getParent();
        Path network;
        try {
            network = Cell.inside(folder, name);
        } catch (IllegalArgumentException e) {
            throw root.wrong("file", e.getMessage());
        }
        if (!name.endsWith(".pt") && !name.endsWith(".onnx")) {
            throw root.wrong("file", TEXTS.get("yaml.ending", name));
        }
        try {
            if (!Files.isRegularFile(network) || !network.toRealPath().startsWith(folder.toRealPath())) {
                throw root.wrong("file", TEXTS.get("yaml.absent", name));
            }
            if (Files.size(network) > MOST_NETWORK_BYTES) {
                throw root.wrong("file", TEXTS.get("yaml.network", name, MOST_NETWORK_BYTES >> 30));
            }
        } catch (IOException e) {
            throw root.wrong("file", IoReason.of(e));
        }
        return network;
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        List<Section> sections = root.sections("inputs");
        if (sections.size() > MOST_INPUTS) {
            throw root.wrong("inputs", TEXTS.get("yaml.inputs", MOST_INPUTS));
        }
        for (Section section : sections) {
            Input input = switch (section.choice("kind", List.of("picture", "numbers"))) {
                case "picture" -> picture(section);
                default -> numbers(section);
            };
            if (!input.name().matches("[A-Za-z0-9_-]{1,64}") || input.name().equals(ForeignModule.MODEL)
                    || inputs.stream().anyMatch(other -> other.name().equals(input.name()))) {
                throw section.wrong("name", TEXTS.get("yaml.input", ForeignModule.MODEL));
            }
            section.end();
            inputs.add(input);
        }
        return List.copyOf(inputs);
    }

    private static Input picture(Section section) {
        String name = section.text("name");
        int colours = colours(section);
        List<Double> deviation = deviation(section, colours);
        return new PictureInput(name, section.text("hint", TEXTS.get("input.picture")),
                section.whole("width", 1, LARGEST_SIDE), section.whole("height", 1, LARGEST_SIDE), colours,
                section.reals("mean", colours, 0), deviation);
    }

    private static Input numbers(Section section) {
        List<String> columns = section.texts("columns");
        double minimum = section.real("minimum", -MOST, -MOST, MOST);
        double maximum = section.real("maximum", MOST, minimum, MOST);
        List<Double> standard = section.has("default") ? section.reals("default", columns.size(), 0) : List.of();
        if (standard.stream().anyMatch(value -> value < minimum || value > maximum)) {
            throw section.wrong("default", TEXTS.get("yaml.real", minimum, maximum));
        }
        return new NumbersInput(section.text("name"), section.text("hint", TEXTS.get("input.numbers",
                String.join(", ", columns))), columns, standard, minimum, maximum,
                section.reals("mean", columns.size(), 0), deviation(section, columns.size()));
    }

    private static int colours(Section section) {
        int colours = section.whole("colours", 3, 1, 3);
        if (colours == 2) {
            throw section.wrong("colours", TEXTS.get("yaml.colours"));
        }
        return colours;
    }

    private static List<Double> deviation(Section section, int count) {
        List<Double> deviation = section.reals("deviation", count, 1);
        if (deviation.stream().anyMatch(value -> value <= 0)) {
            throw section.wrong("deviation", TEXTS.get("yaml.positive"));
        }
        return deviation;
    }

    private Task task(List<Input> inputs) {
        String task = root.choice("task", List.of("classification", "regression", "picture-to-picture"));
        Section outputs = root.section("outputs").orElseThrow(() -> root.wrong("outputs", TEXTS.get("yaml.missing")));
        Task read = switch (task) {
            case "classification" -> classification(outputs);
            case "regression" -> regression(outputs);
            default -> pictures(outputs);
        };
        outputs.end();
        List<String> columns = new ArrayList<>(read.columns());
        inputs.forEach(input -> columns.addAll(input.columns()));
        if (columns.stream().distinct().count() < columns.size()) {
            throw root.wrong("inputs", TEXTS.get("yaml.columns", String.join(", ", columns)));
        }
        return read;
    }

    private static Task classification(Section outputs) {
        List<String> labels = outputs.texts("labels");
        if (labels.size() < 2) {
            throw outputs.wrong("labels", TEXTS.get("yaml.labels"));
        }
        return new Classification(labels, outputs.choice("scores", List.of("logits", "probabilities"))
                .equals("probabilities"));
    }

    private static Task regression(Section outputs) {
        List<String> names = outputs.texts("names");
        return new Regression(names, outputs.reals("mean", names.size(), 0), deviation(outputs, names.size()));
    }

    private static Task pictures(Section outputs) {
        return new PictureToPicture(outputs.whole("width", 1, LARGEST_SIDE), outputs.whole("height", 1, LARGEST_SIDE),
                colours(outputs));
    }

    private Optional<ModuleFile.Training> training(Path network) {
        Optional<Section> section = root.section("training");
        if (section.isPresent() && network.toString().endsWith(".onnx")) {
            throw root.wrong("training", TEXTS.get("yaml.onnx"));
        }
        Optional<ModuleFile.Training> training = section.map(s -> new ModuleFile.Training(
                s.whole("epochs", 5, 1, 1000), s.whole("batch_size", 16, 1, 1024),
                s.real("initial_lr", 1e-4, 1e-8, 1)));
        section.ifPresent(Section::end);
        return training;
    }
}
