package org.deepworkbench.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a bundle's manifest says of its neighbours. */
record BundleManifest(String name, List<String> requiredBundles, List<String> importedPackages,
        List<String> exportedPackages, Optional<String> fragmentHost) {

    static BundleManifest read(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Attributes main = new Manifest(in).getMainAttributes();
            return new BundleManifest(names(main, "Bundle-SymbolicName").getFirst(), names(main, "Require-Bundle"),
                    names(main, "Import-Package"), names(main, "Export-Package"),
                    names(main, "Fragment-Host").stream().findFirst());
        }
    }

    /** {@return the names of a header's clauses, without attributes and directives} */
    private static List<String> names(Attributes main, String header) {
        String value = main.getValue(header);
        if (value == null || value.isBlank()) {
            return List.of();
        }
        String withoutQuotes = value.replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(withoutQuotes.split(",")).map(clause -> clause.split(";")[0].strip()).toList();
    }
}
