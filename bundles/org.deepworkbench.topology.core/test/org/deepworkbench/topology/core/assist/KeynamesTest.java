package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KeynamesTest {

    @Test
    void bothLanguagesTellOfTheSameKeynames() throws IOException {
        Properties english = read("keynames.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.stringPropertyNames(), read("keynames_es.properties").stringPropertyNames());
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(Syntax.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
