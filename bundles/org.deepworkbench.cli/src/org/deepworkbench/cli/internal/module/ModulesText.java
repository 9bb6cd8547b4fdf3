package org.deepworkbench.cli.internal.module;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ListedModule;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.osgi.util.NLS;

/** The modules there are, as lines. */
public final class ModulesText {

    private static final String INDENT = "  ";
    private static final int MOST_CHOICES = 12;

    private final int columns;

    /** @param columns width of a line; hints are broken there */
    public ModulesText(int columns) {
        this.columns = columns;
    }

    /** {@return every module on one or two lines: the built-in ones, those of the catalog} */
    public List<Line> all(List<ListedModule> builtIn, List<CatalogModule> catalog) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line().add(Style.STRONG, Messages.ModulesText_builtIn));
        for (ListedModule module : builtIn) {
            lines.add(Line.of(INDENT + module.name()));
            lines.addAll(broken(firstSentence(module.description()), INDENT + INDENT));
            if (!module.flavours().isEmpty()) {
                lines.addAll(broken(NLS.bind(Messages.ModulesText_flavours, module.name(),
                        String.join(", ", module.flavours())), INDENT + INDENT));
            }
        }
        lines.add(new Line().add(Style.STRONG, Messages.ModulesText_catalog));
        int column = 2 + INDENT.length() + catalog.stream().mapToInt(module -> module.id().length()).max().orElse(0);
        catalog.forEach(module -> lines.add(Line.of(INDENT + module.id()).padTo(column).add(module.title())
                .add(Style.FAINT, module.builtIn().isPresent() ? "" : Messages.ModulesText_container)));
        return lines;
    }

    /** {@return all about a built-in module} */
    public List<Line> one(ListedModule module) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line().add(Style.STRONG, module.name()));
        lines.addAll(broken(module.description(), INDENT));
        if (!module.flavours().isEmpty()) {
            lines.addAll(broken(NLS.bind(Messages.ModulesText_flavours, module.name(),
                    String.join(", ", module.flavours())), INDENT));
        }
        arguments(Messages.ModulesText_train, module.train(), lines);
        arguments(Messages.ModulesText_predict, module.predict(), lines);
        if (!module.answers().isEmpty()) {
            lines.add(new Line().add(Style.STRONG, Messages.ModulesText_answer));
            module.answers().forEach((name, hint) -> {
                lines.add(Line.of(INDENT + name));
                lines.addAll(broken(hint, INDENT + INDENT));
            });
        }
        return lines;
    }

    /** {@return what there is to say of a module of the catalog} */
    public List<Line> one(CatalogModule module) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line().add(Style.STRONG, module.id()).add(INDENT + module.title()));
        lines.addAll(broken(module.description().isBlank() ? module.summary() : module.description(), INDENT));
        if (!module.image().isEmpty()) {
            lines.addAll(broken(NLS.bind(Messages.ModulesText_image, module.image()), INDENT));
        }
        return lines;
    }

    private void arguments(String heading, List<Argument> arguments, List<Line> lines) {
        if (arguments.isEmpty()) {
            return;
        }
        lines.add(new Line().add(Style.STRONG, heading));
        for (Argument argument : arguments) {
            lines.add(Line.of(INDENT + argument.name()).add(Style.FAINT, INDENT + kind(argument)));
            lines.addAll(broken(argument.hint(), INDENT + INDENT));
        }
    }

    private static String kind(Argument argument) {
        List<String> parts = new ArrayList<>();
        parts.add(type(argument));
        if (argument.minimum().isPresent() && argument.maximum().isPresent()) {
            parts.add(NLS.bind(Messages.ModulesText_range, plain(argument.minimum().getAsDouble()),
                    plain(argument.maximum().getAsDouble())));
        }
        if (!argument.choices().isEmpty()) {
            parts.add(argument.choices().stream().limit(MOST_CHOICES).map(String::valueOf)
                    .collect(Collectors.joining(" | ")));
        }
        argument.defaultValue().filter(value -> !plain(value).isEmpty()).ifPresent(
                value -> parts.add(NLS.bind(Messages.ModulesText_default, plain(value))));
        if (argument.required()) {
            parts.add(Messages.ModulesText_required);
        }
        return String.join(", ", parts);
    }

    private static String type(Argument argument) {
        Map<Argument.Type, String> words = Map.of(Argument.Type.STRING, Messages.ModulesText_string,
                Argument.Type.INTEGER, Messages.ModulesText_integer, Argument.Type.NUMBER,
                Messages.ModulesText_number, Argument.Type.BOOLEAN, Messages.ModulesText_boolean,
                Argument.Type.FILE, Messages.ModulesText_file);
        String word = words.get(argument.type());
        return argument.list() ? NLS.bind(Messages.ModulesText_list, word) : word;
    }

    private static String plain(Object value) {
        return switch (value) {
            case Double number when Double.isFinite(number) ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(ModulesText::plain).collect(Collectors.joining(","));
            default -> String.valueOf(value);
        };
    }

    private static String firstSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text : text.substring(0, stop + 1);
    }

    /** {@return the text in lines that fit, each with that beginning; none for an empty text} */
    private List<Line> broken(String text, String beginning) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && beginning.length() + line.length() + 1 + word.length() > columns) {
                    lines.add(Line.of(beginning + line));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) {
                lines.add(Line.of(beginning + line));
            }
        }
        return lines;
    }
}
