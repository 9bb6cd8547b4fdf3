package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicesCommandTest {

    @TempDir
    private Path home;

    @Test
    void whatIsKnownIsToldAndNothingElse() {
        Shell shell = new Shell(home);
        assertEquals(ExitCode.DONE, shell.execute("devices"), "a broken card is no failure of the command");
        assertEquals("""
                cpu  EPYC of tests
                  2 sockets, 16 cores, 32 threads
                  load        #####............... 25 %
                  memory      #####............... 16.0 GB of 64.0 GB
                  51 °C
                gpu:0  NVIDIA A100
                  compute capability 8.0, CUDA 12.4, driver 550.54
                  load        #################### 99 %
                  memory      ##.................. 4.3 GB of 42.9 GB
                  61 °C, 250 W of 400 W
                    process 42 (java): 4.0 GB
                    process 43 (of somebody else)
                gpu:1  Tesla
                A card is broken. It is old. Mend it.
                """, shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void programsGetOneObjectWithEveryField() {
        Shell shell = new Shell(home);
        assertEquals(ExitCode.DONE, shell.execute("devices", "--format", "json"));
        assertEquals("""
                {"devices":[\
                {"id":"cpu","kind":"CPU","name":"EPYC of tests","sockets":2,"cores":16,"threads":32,\
                "memory":64000000000,"memory_used":16000000000,"load":0.25,"celsius":51.4,"watts":null,\
                "watts_limit":null,"processes":[]},\
                {"id":"gpu:0","kind":"GPU","name":"NVIDIA A100","driver":"550.54","cuda":"12.4",\
                "compute_capability":"8.0","address":"07:00.0","memory":42900000000,"memory_used":4290000000,\
                "load":0.988,"celsius":61.0,"watts":250.2,"watts_limit":400.0,"processes":[\
                {"pid":42,"name":"java","memory":4000000000},{"pid":43,"name":"","memory":null}]},\
                {"id":"gpu:1","kind":"GPU","name":"Tesla","driver":null,"cuda":null,"compute_capability":null,\
                "address":null,"memory":null,"memory_used":null,"load":null,"celsius":null,"watts":null,\
                "watts_limit":null,"processes":[]}],\
                "notes":[{"warning":true,"text":"A card is broken. It is old. Mend it."}]}
                """, shell.out());
    }

    @Test
    void aNewReportTakesThePlaceOfTheLast() {
        Screen screen = new Screen(20);
        screen.console().replace(List.of(), List.of(Line.of("one"), Line.of("x".repeat(25))));
        screen.console().replace(List.of(Line.of("one"), Line.of("x".repeat(25))), List.of(Line.of("two")));
        assertEquals("one\n" + "x".repeat(25) + "\n\u001B[3A\r\u001B[Jtwo\n", screen.out());
    }
}
