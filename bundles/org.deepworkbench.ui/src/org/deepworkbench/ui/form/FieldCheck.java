package org.deepworkbench.ui.form;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.deepworkbench.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Judges what a person typed into a field. Needs no display; looks at the disk only for files and folders. */
public final class FieldCheck {

    private FieldCheck() {
    }

    /** {@return what is wrong with the value and how to mend it, as a sentence; empty if nothing is} */
    public static Optional<String> problem(FieldSpec field, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return field.required() ? Optional.of(Messages.FieldCheck_required) : Optional.empty();
        }
        if (!field.choices().isEmpty() && !field.choices().contains(text)) {
            return Optional.of(NLS.bind(Messages.FieldCheck_choice, String.join(", ", field.choices()))); //$NON-NLS-1$
        }
        return switch (field.kind()) {
            case TEXT, LIST -> Optional.empty();
            case BOOLEAN -> bool(text);
            case INTEGER, NUMBER -> number(field, text);
            case FILE -> path(text, Messages.FieldCheck_noFile, Files::isRegularFile);
            case FOLDER -> path(text, Messages.FieldCheck_noFolder, Files::isDirectory);
            case PATH -> path(text, Messages.FieldCheck_noPath, Files::exists);
            case URI -> isAddress(text) ? Optional.empty() : Optional.of(Messages.FieldCheck_uri);
            case NAME -> text.chars().anyMatch(Character::isWhitespace) ? Optional.of(Messages.FieldCheck_name)
                    : Optional.empty();
        };
    }

    private static Optional<String> bool(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false") ? Optional.empty() //$NON-NLS-1$ //$NON-NLS-2$
                : Optional.of(Messages.FieldCheck_boolean);
    }

    private static Optional<String> number(FieldSpec field, String text) {
        boolean whole = field.kind() == FieldKind.INTEGER;
        try {
            double number = whole ? Long.parseLong(text) : new BigDecimal(text).doubleValue();
            return beyond(field.min(), field.max(), number);
        } catch (NumberFormatException e) {
            return Optional.of(whole ? Messages.FieldCheck_integer : Messages.FieldCheck_number);
        }
    }

    private static Optional<String> beyond(OptionalDouble min, OptionalDouble max, double number) {
        boolean low = min.isPresent() && number < min.getAsDouble();
        boolean high = max.isPresent() && number > max.getAsDouble();
        if (!low && !high) {
            return Optional.empty();
        }
        if (min.isPresent() && max.isPresent()) {
            return Optional.of(NLS.bind(Messages.FieldCheck_between, plain(min), plain(max)));
        }
        return Optional.of(low ? NLS.bind(Messages.FieldCheck_atLeast, plain(min))
                : NLS.bind(Messages.FieldCheck_atMost, plain(max)));
    }

    private static String plain(OptionalDouble limit) {
        return BigDecimal.valueOf(limit.getAsDouble()).stripTrailingZeros().toPlainString();
    }

    private static Optional<String> path(String text, String message, Predicate<Path> good) {
        try {
            return good.test(Path.of(text)) ? Optional.empty() : Optional.of(message);
        } catch (InvalidPathException e) {
            return Optional.of(message);
        }
    }

    /** A password does not belong into an address: it would be kept and shown. */
    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && (uri.getUserInfo() == null || !uri.getUserInfo().contains(":")); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
