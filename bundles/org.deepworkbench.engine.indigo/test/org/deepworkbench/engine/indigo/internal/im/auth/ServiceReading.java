package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a header step by step as the Infrastructure Manager does, with its oddities. */
final class ServiceReading {

    private ServiceReading() {
    }

    static List<Map<String, String>> of(String header) {
        List<Map<String, String>> credentials = new ArrayList<>();
        for (String each : header.replace("\\\\n", "\n").split(Pattern.quote("\\n"))) {
            String line = each.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                credentials.add(credential(line));
            }
        }
        return credentials;
    }

    private static Map<String, String> credential(String line) {
        Map<String, String> credential = new LinkedHashMap<>();
        for (String token : tokens(line)) {
            String[] keyAndValue = token.split(" = ", -1);
            if (keyAndValue.length != 2) {
                break;
            }
            credential.put(keyAndValue[0].strip(), keyAndValue[1].strip().replace("\\n", "\n"));
        }
        return credential;
    }

    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean inQuotes = false;
        boolean inDoubleQuotes = false;
        for (char each : line.toCharArray()) {
            if (each == '"' && !inQuotes) {
                inDoubleQuotes = !inDoubleQuotes;
            } else if (each == '\'' && !inDoubleQuotes) {
                inQuotes = !inQuotes;
            } else if (each == ';' && !inQuotes && !inDoubleQuotes) {
                tokens.add(token.toString());
                token.setLength(0);
            } else {
                token.append(each);
            }
        }
        if (!token.toString().isBlank()) {
            tokens.add(token.toString());
        }
        return tokens;
    }
}
