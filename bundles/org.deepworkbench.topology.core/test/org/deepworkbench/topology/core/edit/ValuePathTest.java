package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePathTest {

    static List<ValuePath> paths() {
        return List.of(ValuePath.property("app", "command"), ValuePath.property("app", "env", "A.B", 0, "0", "c d"),
                ValuePath.property("my.node", "x:y"), ValuePath.capability("Docker", "host", "num_cpus"),
                ValuePath.capability("a:b", "c", "d", 3, "e"), ValuePath.input("image", "default"),
                ValuePath.property("say \"hi\"", "back\\slash", "=", "", "@at"), ValuePath.node("app", "type"),
                ValuePath.property("@home", "12", 12, "012"), ValuePath.artifact("app", "image", "file"),
                ValuePath.policy("scale", "max"), ValuePath.group("all", "x", 1), ValuePath.relationship("r", "p"),
                ValuePath.output("endpoint", "value"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void textOfAPathReadsAsThePath(ValuePath path) throws FaultException {
        assertEquals(path, ValuePath.parse(path.toString()));
        assertEquals(path.toString().length(), ValuePath.length(path + "=a=b"));
    }

    @Test
    void pathsReadAsTheyAreWrittenOnTheCommandLine() throws FaultException {
        assertEquals(ValuePath.property("app", "command"), ValuePath.parse("app.command"));
        assertEquals(ValuePath.property("app", "env", "list", 2), ValuePath.parse("app.env.list.2"));
        assertEquals(ValuePath.capability("vm", "host", "mem_size"), ValuePath.parse("vm:host.mem_size"));
        assertEquals(ValuePath.property("my.node", "a.b", "c"), ValuePath.parse("\"my.node\".\"a.b\".c"));
        assertEquals("\"my.node\":host.\"a.b\"", ValuePath.capability("my.node", "host", "a.b").toString());
        assertEquals("@inputs.cpus.default", ValuePath.input("cpus", "default").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "app", "app.", ".command", "app..x", "app:host", "app:host.", "app:.x", "a.b:c",
        "a:b:c.d", "\"app.x", "\"app\"x.y", "a\"b.c", "app.x=1", "@", "@inputs", "@.x", " .x" })
    void nonsenseIsRefused(String text) {
        FaultException refused = assertThrows(FaultException.class, () -> ValuePath.parse(text));
        assertFalse(refused.fault().why().isBlank());
    }
}
