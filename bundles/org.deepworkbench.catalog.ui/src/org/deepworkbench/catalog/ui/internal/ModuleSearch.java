package org.deepworkbench.catalog.ui.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.deepworkbench.spi.module.CatalogModule;

/**
 * Finds modules by words of their title, summary, tags and image. Each word must be somewhere; case and accents do not
 * matter.
 *
 * @param words in lower case, without accents
 */
record ModuleSearch(List<String> words) {

    static ModuleSearch of(String query) {
        if (query.isBlank()) {
            return new ModuleSearch(List.of());
        }
        return new ModuleSearch(Arrays.stream(plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList()); //$NON-NLS-1$
    }

    boolean finds(CatalogModule module) {
        if (words.isEmpty()) {
            return true;
        }
        String text = plain(String.join("\n", module.title(), module.summary(), String.join("\n", module.tags()), //$NON-NLS-1$ //$NON-NLS-2$
                module.image(), Place.of(module).words()));
        return words.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
