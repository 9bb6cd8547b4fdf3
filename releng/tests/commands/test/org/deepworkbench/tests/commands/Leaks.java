package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for secrets where none may stand: in files, in what commands wrote, in the start of processes. */
final class Leaks {

    private final Set<String> secrets = new TreeSet<>();
    private final Map<Path, String> processes = new TreeMap<>();

    /** From now on the secret is looked for, also in other spellings. */
    void plant(String secret) {
        secrets.add(secret);
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String once = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        secrets.add(once);
        secrets.add(Base64.getEncoder().withoutPadding().encodeToString(once.getBytes(StandardCharsets.UTF_8)));
        secrets.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    /**
     * Looks for everything too that stands in a vault.
     *
     * @return what that is
     */
    Set<String> plantAllOf(Path vault, String password) throws Exception {
        Set<String> held = new TreeSet<>();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(vault)), password.toCharArray());
        for (String name : Collections.list(store.aliases())) {
            byte[] content = store.getKey(name, password.toCharArray()).getEncoded();
            String text = new String(content, StandardCharsets.UTF_8);
            if (text.startsWith("{")) {
                for (JsonNode field : new ObjectMapper().readTree(text)) {
                    if (field.isTextual()) {
                        held.add(field.asText());
                    }
                }
            } else {
                held.add(text);
            }
        }
        held.forEach(this::plant);
        return held;
    }

    /** Remembers how a process and those below it were started. */
    void look(ProcessHandle process) throws IOException {
        for (ProcessHandle handle : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            for (String file : List.of("cmdline", "environ")) {
                Path path = Path.of("/proc", Long.toString(handle.pid()), file);
                if (Files.isReadable(path)) {
                    processes.put(path, Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** Fails if a secret stands in a file of a folder or in the start of a process. */
    void assertNone(Path folder, Path except) throws IOException {
        List<String> found = new ArrayList<>();
        processes.forEach((path, start) -> search(path, start, found));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path) && !path.startsWith(except)).toList()) {
                search(file, Files.readString(file, StandardCharsets.ISO_8859_1), found);
                search(file, file.toString(), found);
            }
        }
        assertEquals(List.of(), found);
    }

    private void search(Path place, String content, List<String> found) {
        secrets.stream().filter(content::contains).forEach(secret -> found.add(place + " holds " + secret));
    }
}
