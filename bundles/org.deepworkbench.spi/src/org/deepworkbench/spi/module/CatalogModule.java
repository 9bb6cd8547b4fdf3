package org.deepworkbench.spi.module;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalog entry. Texts come from catalogs and are untrusted: show them as plain text only.
 *
 * @param id          unique in its catalog, such as {@code phytoplankton-classification}
 * @param title       for people
 * @param summary     one or two sentences
 * @param description plain text, paragraphs apart by an empty line; may be empty
 * @param tags        keywords, tasks and libraries, lower case
 * @param license     SPDX name, empty if unknown
 * @param image       container image without tag, such as {@code deephdc/deep-oc-image-classification-tf}; empty if
 *                    none is published
 * @param otherImages further names of the same image, such as the one of a later generation of the catalog
 * @param links       addresses by what they point to ({@code source}, {@code documentation}, {@code citation}, …)
 * @param builtIn     implementation that needs no container, where there is one
 */
public record CatalogModule(String id, String title, String summary, String description, List<String> tags,
        String license, String image, List<String> otherImages, Map<String, URI> links, Optional<BuiltIn> builtIn) {

    public CatalogModule {
        tags = List.copyOf(tags);
        otherImages = List.copyOf(otherImages);
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** A module whose image has one name only. */
    public CatalogModule(String id, String title, String summary, String description, List<String> tags,
            String license, String image, Map<String, URI> links, Optional<BuiltIn> builtIn) {
        this(id, title, summary, description, tags, license, image, List.of(), links, builtIn);
    }
}
