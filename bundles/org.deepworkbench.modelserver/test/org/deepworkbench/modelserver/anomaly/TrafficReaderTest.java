package org.deepworkbench.modelserver.anomaly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficReaderTest {

    private static final String HEAD = "conn_in\tconn_out\tdns_in_distinct\tssh_in\n";

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheOriginalWrites() throws Exception {
        Traffic traffic = read(HEAD + "54775\t19540\t42\t4951\n54989\tNone\t38\t5241\n54522\t19130\t37\t\n");
        assertArrayEquals(new double[] {54775, 19540, 42, 4951}, traffic.rows()[0]);
        assertArrayEquals(new double[] {54989, 19540, 38, 5241}, traffic.rows()[1]);
        assertArrayEquals(new double[] {54522, 19130, 37, 5241}, traffic.rows()[2]);
        assertEquals(List.of(), traffic.attacks());
    }

    @Test
    void readsOtherOrdersAndKnownAttacks() throws Exception {
        Traffic traffic = read("attack,ssh_in,time,conn_in,dns_in_distinct,conn_out\n0,4,x,1,3,2\n1,8,x,5,7,6\n"
                + "1,8,x,5,7,6\n0,8,x,5,7,6\n1,8,x,5,7,6\n");
        assertArrayEquals(new double[] {1, 2, 3, 4}, traffic.rows()[0]);
        assertEquals(List.of(new Attack("attack", 1, 2), new Attack("attack", 4, 4)), traffic.attacks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"conn_in\tconn_out\tdns_in_distinct\n1\t2\t3\n", HEAD + "1\t2\t3\tNone\n", HEAD, ""})
    void refusesWhatIsNoTraffic(String text) {
        assertThrows(BrokenColumnsException.class, () -> read(text));
    }

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() throws Exception {
        Files.writeString(folder.resolve("b.tsv"), HEAD + "3\t0\t0\t0\n");
        Files.writeString(folder.resolve("a.csv"), HEAD.replace('\t', ',') + "1,0,0,0\n2,0,0,0\n");
        Files.writeString(folder.resolve("c.txt"), "no traffic");
        assertArrayEquals(new double[] {1, 2, 3}, TrafficReader.read(folder, WindowSlide.HOUR).feature(0));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThrows(BrokenColumnsException.class, () -> TrafficReader.read(empty, WindowSlide.HOUR));
    }

    @Test
    void readsTheOriginalsDataPool() throws Exception {
        pool("conn", "01", "in_avg\tin_count_uid\tout_count_uid", "0.5\t11\t21", "0.5\t12\t22", "0.5\t13\t23");
        pool("conn", "02", "in_avg\tin_count_uid\tout_count_uid", "0.5\t14\t24");
        pool("dns", "01", "in_count_uid\tin_distinct_query", "9\t31", "9\t32");
        pool("dns", "02", "in_count_uid\tin_distinct_query", "9\t34");
        pool("ssh", "01", "in\tout", "41\t\"\"", "\"\"\t\"\"", "43\t7");
        pool("ssh", "02", "in\tout", "44\t\"\"");
        Traffic traffic = TrafficReader.read(folder, WindowSlide.HOUR);
        assertEquals(3, traffic.size(), "a window that dns has not is left out");
        assertArrayEquals(new double[] {11, 21, 31, 41}, traffic.rows()[0]);
        assertArrayEquals(new double[] {12, 22, 32, 41}, traffic.rows()[1]);
        assertArrayEquals(new double[] {14, 24, 34, 44}, traffic.rows()[2]);
        assertThrows(BrokenColumnsException.class, () -> TrafficReader.read(folder, WindowSlide.TEN_MINUTES));
    }

    private void pool(String protocol, String day, String names, String... rows) throws Exception {
        StringBuilder text = new StringBuilder("window_start\twindow_end\t" + names + "\n");
        for (int i = 0; i < rows.length; i++) {
            text.append("2019-06-" + day + "T00:" + i + "0:00.000Z\t2019-06-" + day + "T01:" + i + "0:00.000Z\t"
                    + rows[i] + "\n");
        }
        Path file = Files.createDirectories(folder.resolve(protocol + "/2019/06/" + day)).resolve("w01h-s10m.tsv");
        Files.writeString(file, text);
    }

    @Test
    void readsWhatItPrepares() throws Exception {
        new Mods(folder.resolve("work"), new Torch(1)).prepareData(folder, 4);
        Traffic traffic = TrafficReader.read(folder, WindowSlide.HOUR);
        Traffic quiet = new GeneratedTraffic(37, WindowSlide.HOUR, 4).quiet();
        Traffic attacked = new GeneratedTraffic(18, WindowSlide.HOUR, GeneratedTraffic.otherSeed(4)).attacked();
        assertEquals(quiet.size() + attacked.size(), traffic.size());
        assertArrayEquals(quiet.rows()[100], traffic.rows()[100]);
        assertArrayEquals(attacked.rows()[7], traffic.rows()[quiet.size() + 7]);
        assertTrue(traffic.attacks().getFirst().from() >= quiet.size());
        assertEquals(attacked.attacks().size(), traffic.attacks().size());
    }

    private Traffic read(String text) throws Exception {
        return TrafficReader.read(Files.writeString(folder.resolve("traffic.tsv"), text), WindowSlide.HOUR);
    }
}
