package org.deepworkbench.catalog.core.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.catalog.core.ImageName;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.osgi.util.NLS;

/** Turns one entry of a catalog file into a module, with bounded texts free of control characters. */
final class EntryReader {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ITEMS = 50;

    private final Map<?, ?> entry;

    private EntryReader(Map<?, ?> entry) {
        this.entry = entry;
    }

    /** @throws EntryException if it is no mapping, lacks id, title or summary, or a value is of the wrong kind */
    static CatalogModule read(Object entry) throws EntryException {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new EntryException(Messages.CatalogReader_notAMapping);
        }
        return new EntryReader(map).module();
    }

    private CatalogModule module() throws EntryException {
        return new CatalogModule(required("id"), required("title"), required("summary"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                text("description", LONGEST_TEXT), tags(), text("license", LONGEST_LINE), //$NON-NLS-1$ //$NON-NLS-2$
                image(text("image", LONGEST_LINE)), otherImages(), links(), builtIn()); //$NON-NLS-1$
    }

    private String required(String key) throws EntryException {
        String text = text(key, LONGEST_LINE);
        if (text.isEmpty()) {
            throw new EntryException(NLS.bind(Messages.CatalogReader_missing, key));
        }
        return text;
    }

    private String text(String key, int longest) throws EntryException {
        Object value = entry.get(key);
        return value == null ? "" : clean(key, value, longest); //$NON-NLS-1$
    }

    private List<String> list(String key) throws EntryException {
        List<String> items = new ArrayList<>();
        if (entry.get(key) instanceof List<?> values) {
            for (Object value : values.subList(0, Math.min(values.size(), MOST_ITEMS))) {
                items.add(clean(key, value, LONGEST_LINE));
            }
        }
        return items;
    }

    private List<String> tags() throws EntryException {
        return list("tags").stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct().toList(); //$NON-NLS-1$
    }

    private List<String> otherImages() throws EntryException {
        List<String> images = list("other-images"); //$NON-NLS-1$
        for (String name : images) {
            image(name);
        }
        return images;
    }

    private static String image(String name) throws EntryException {
        if (!name.isEmpty() && ImageName.parse(name).isEmpty()) {
            throw new EntryException(NLS.bind(Messages.CatalogReader_badImage, name));
        }
        return name;
    }

    private Map<String, URI> links() throws EntryException {
        Map<String, URI> links = new LinkedHashMap<>();
        for (Map.Entry<String, String> link : pairs(entry, "links").entrySet()) { //$NON-NLS-1$
            links.put(link.getKey(), address(link.getValue()));
        }
        return links;
    }

    private static URI address(String text) throws EntryException {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) { //$NON-NLS-1$ //$NON-NLS-2$
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below, in the same words as an address of the wrong kind
        }
        throw new EntryException(NLS.bind(Messages.CatalogReader_badLink, text));
    }

    private Optional<BuiltIn> builtIn() throws EntryException {
        if (!(entry.get("built-in") instanceof Map<?, ?> map)) { //$NON-NLS-1$
            return Optional.empty();
        }
        String name = new EntryReader(map).required("module"); //$NON-NLS-1$
        return Optional.of(new BuiltIn(name, pairs(map, "options"))); //$NON-NLS-1$
    }

    /** Null values are left out: published catalogs have them. */
    private static Map<String, String> pairs(Map<?, ?> from, String key) throws EntryException {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (from.get(key) instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> pair : map.entrySet()) {
                if (pair.getValue() != null && pairs.size() < MOST_ITEMS) {
                    pairs.put(clean(key, pair.getKey(), LONGEST_LINE), clean(key, pair.getValue(), LONGEST_LINE));
                }
            }
        }
        return pairs;
    }

    private static String clean(String key, Object value, int longest) throws EntryException {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new EntryException(NLS.bind(Messages.CatalogReader_notText, key));
        }
        String text = value.toString().replace("\r\n", "\n").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        if (text.length() > longest) {
            throw new EntryException(NLS.bind(Messages.CatalogReader_tooLong, key, longest));
        }
        return text.codePoints().filter(c -> c == '\n' || !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Control and format characters, among them those that turn the direction of writing. */
    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
