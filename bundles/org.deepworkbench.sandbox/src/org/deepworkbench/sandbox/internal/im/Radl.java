package org.deepworkbench.sandbox.internal.im;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.sandbox.internal.wire.Json;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** The service's own language for machines, as text and as JSON: as much of it as tells what is asked for. */
final class Radl {

    private static final Pattern SYSTEM = Pattern.compile("system\\s+([\\w-]+)\\s*\\(([^()]{0,10000})\\)");
    private static final Pattern DEPLOY = Pattern.compile("deploy\\s+([\\w-]+)\\s+(\\d{1,4})");
    private static final Pattern CPUS = Pattern.compile("cpu\\.count\\s*>?=\\s*(\\d{1,6})");
    private static final Pattern MEMORY = Pattern.compile("memory\\.size\\s*>?=\\s*(\\d{1,15})\\s*([kKmMgG]?)");
    private static final Pattern SYSTEM_NAME =
            Pattern.compile("disk\\.0\\.os\\.(name|flavour|version)\\s*=\\s*'([^']*)'");
    private static final long USUAL_MEMORY = 1_000_000_000L;

    private Radl() {
    }

    /** {@return what a text asks for: one entry for each {@code deploy}} */
    static List<SystemSpec> parse(String text) throws Refused {
        Map<String, SystemSpec> systems = systems(text);
        List<SystemSpec> wanted = new ArrayList<>();
        Matcher deploy = DEPLOY.matcher(text);
        while (deploy.find()) {
            add(wanted, systems, deploy.group(1), Integer.parseInt(deploy.group(2)));
        }
        if (systems.isEmpty() && wanted.isEmpty()) {
            throw wrong("Error parsing RADL: no system and no deploy");
        }
        return wanted;
    }

    /**
     * @param json whether the text is JSON
     * @return the only system that a text describes
     */
    static SystemSpec system(String text, boolean json) throws Refused {
        Map<String, SystemSpec> systems = json ? systems(tree(text)) : systems(text);
        return systems.values().stream().findFirst().orElseThrow(() -> wrong("Error parsing RADL: no system"));
    }

    private static Map<String, SystemSpec> systems(String text) {
        Map<String, SystemSpec> systems = new LinkedHashMap<>();
        Matcher system = SYSTEM.matcher(text);
        while (system.find()) {
            systems.put(system.group(1), system(system.group(1), system.group(2)));
        }
        return systems;
    }

    private static void add(List<SystemSpec> wanted, Map<String, SystemSpec> systems, String name, int count)
            throws Refused {
        if (!systems.containsKey(name)) {
            throw wrong("Deploy: system id not defined: " + name);
        }
        wanted.add(systems.get(name).times(count));
    }

    private static SystemSpec system(String name, String body) {
        Matcher cpus = CPUS.matcher(body);
        Matcher memory = MEMORY.matcher(body);
        Map<String, String> os = new LinkedHashMap<>();
        Matcher part = SYSTEM_NAME.matcher(body);
        while (part.find()) {
            os.put(part.group(1), part.group(2));
        }
        return new SystemSpec(name, 1, cpus.find() ? Long.parseLong(cpus.group(1)) : 1,
                memory.find() ? Long.parseLong(memory.group(1)) * factor(memory.group(2)) : USUAL_MEMORY, 0, os);
    }

    private static long factor(String unit) {
        return switch (unit) {
            case "k", "K" -> 1_000L;
            case "m", "M" -> 1_000_000L;
            case "g", "G" -> 1_000_000_000L;
            default -> 1;
        };
    }

    /** {@return what JSON asks for} */
    static List<SystemSpec> parseJson(String text) throws Refused {
        JsonNode parts = tree(text);
        Map<String, SystemSpec> systems = systems(parts);
        List<SystemSpec> wanted = new ArrayList<>();
        for (JsonNode part : parts) {
            if (part.path("class").asText().equals("deploy")) {
                add(wanted, systems, part.path("system").asText(), part.path("vm_number").asInt(1));
            }
        }
        return wanted;
    }

    private static Map<String, SystemSpec> systems(JsonNode parts) {
        Map<String, SystemSpec> systems = new LinkedHashMap<>();
        for (JsonNode part : parts) {
            String name = part.path("id").asText();
            if (part.path("class").asText().equals("system")) {
                systems.put(name, new SystemSpec(name, 1, part.path("cpu.count_min").asLong(1),
                        part.path("memory.size_min").asLong(USUAL_MEMORY), 0, Map.of()));
            }
        }
        return systems;
    }

    private static JsonNode tree(String text) throws Refused {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            throw wrong("Error parsing RADL JSON: " + e.getOriginalMessage());
        }
    }

    private static Refused wrong(String why) {
        return new Refused(400, why);
    }

    /** {@return what is asked for, as text} */
    static String text(List<SystemSpec> systems) {
        StringBuilder text = new StringBuilder("network private_net ( outbound = 'no' )\n");
        for (SystemSpec spec : systems) {
            List<String> lines = new ArrayList<>();
            lines.add("instance_name = '" + spec.name() + '\'');
            spec.system().forEach((key, value) -> lines.add("disk.0.os." + key + " = '" + value + '\''));
            lines.add("cpu.count >= " + spec.cpus());
            lines.add("memory.size >= " + spec.memory() + 'B');
            lines.add("net_interface.0.connection = 'private_net'");
            text.append("system ").append(spec.name()).append(" (\n").append(String.join(" and\n", lines))
                    .append("\n)\n\n");
        }
        text.append("contextualize ()");
        systems.forEach(spec -> text.append("\ndeploy ").append(spec.name()).append(' ').append(spec.count()));
        return text.toString();
    }

    /** {@return a machine as the service tells of it} */
    static List<Object> machine(Machine machine, String provider) {
        SystemSpec spec = machine.spec();
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("class", "network");
        network.put("id", "private_net");
        network.put("outbound", "no");
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("class", "system");
        system.put("id", spec.name());
        system.put("instance_name", spec.name());
        spec.system().forEach((key, value) -> system.put("disk.0.os." + key, value));
        system.put("cpu.count_min", spec.cpus());
        system.put("memory.size_min", spec.memory());
        system.put("net_interface.0.connection", "private_net");
        system.put("state", machine.state().label());
        system.put("provider.type", provider);
        system.put("net_interface.0.ip", "127.0.0.1");
        system.put("disk.0.os.credentials.username", "username");
        system.put("disk.0.os.credentials.password", "password");
        system.put("disk.0.os.credentials.new.password", machine.password);
        system.put("net_interface.0.dns_name", "vnode-" + machine.number);
        return List.of(network, system);
    }
}
