import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Times a desktop from the command until its restored editor is painted and has answered a click, by real pixels and
 * real input: java StartClock.java STARTS X Y COMMAND… with X and Y a place in the editor where a click changes what is
 * drawn. The first start, not counted, shows the picture that later ones are compared with. No process is kept alive
 * between starts.
 */
public class StartClock {

    private static final int SETTLED_MILLIS = 3_000;
    private static final int LATE_MILLIS = 4_000;
    private static final int GIVE_UP_MILLIS = 120_000;
    /** Around the click: large enough for a figure with its selection. */
    private static final int REACH = 90;

    private final Robot robot;
    private final String[] command;
    private final int x;
    private final int y;
    private BufferedImage reference;

    private StartClock(int x, int y, String[] command) throws Exception {
        this.robot = new Robot();
        this.x = x;
        this.y = y;
        this.command = command;
    }

    public static void main(String[] arguments) throws Exception {
        int starts = Integer.parseInt(arguments[0]);
        StartClock clock = new StartClock(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                Arrays.copyOfRange(arguments, 3, arguments.length));
        clock.learn();
        long[] painted = new long[starts];
        long[] answered = new long[starts];
        for (int i = 0; i < starts; i++) {
            long[] times = clock.time();
            painted[i] = times[0];
            answered[i] = times[1];
            System.out.printf("start %d: painted after %d ms, click answered after %d ms%n", i + 1, times[0], times[1]);
        }
        Arrays.sort(painted);
        Arrays.sort(answered);
        System.out.printf("median of %d: painted %d ms, click answered %d ms (min %d, max %d)%n", starts,
                painted[starts / 2], answered[starts / 2], answered[0], answered[starts - 1]);
    }

    /** Two starts: the first makes what later ones find ready, the second shows what a start looks like in the end. */
    private void learn() throws Exception {
        for (int i = 0; i < 2; i++) {
            Process process = start();
            reference = settled();
            end(process);
        }
        ImageIO.write(reference, "png", new File("start-reference.png"));
    }

    private long[] time() throws Exception {
        robot.mouseMove(5, 895);
        long begin = System.nanoTime();
        Process process = start();
        BufferedImage before = await(begin, image -> difference(image, reference) < 0.02);
        long painted = millisSince(begin);
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        await(begin, image -> difference(image, before) > 0.001);
        long answered = millisSince(begin);
        settled();
        end(process);
        return new long[] {painted, answered};
    }

    private Process start() throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("start-output.txt"))).start();
    }

    /** Ends it as a session's end does, so that it can put away what it keeps. */
    private void end(Process process) throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private interface Condition {
        boolean holds(BufferedImage image);
    }

    private BufferedImage await(long begin, Condition condition) throws Exception {
        while (millisSince(begin) < GIVE_UP_MILLIS) {
            BufferedImage image = capture();
            if (condition.holds(image)) {
                return image;
            }
            if (millisSince(begin) > LATE_MILLIS && !new File("start-late.png").exists()) {
                ImageIO.write(image, "png", new File("start-late.png"));
            }
            Thread.sleep(10);
        }
        ImageIO.write(capture(), "png", new File("start-gave-up.png"));
        throw new IllegalStateException("gave up after " + GIVE_UP_MILLIS + " ms; see start-gave-up.png");
    }

    /** Waits until the picture is not black and has not changed for a while. */
    private BufferedImage settled() throws Exception {
        BufferedImage last = capture();
        long begin = System.nanoTime();
        long since = begin;
        while (millisSince(since) < SETTLED_MILLIS && millisSince(begin) < GIVE_UP_MILLIS) {
            Thread.sleep(50);
            BufferedImage now = capture();
            if (difference(now, last) > 0 || isBlack(now)) {
                since = System.nanoTime();
                last = now;
            }
        }
        return last;
    }

    private BufferedImage capture() {
        return robot.createScreenCapture(new Rectangle(x - REACH, y - REACH, 2 * REACH, 2 * REACH));
    }

    private static boolean isBlack(BufferedImage image) {
        return (image.getRGB(0, 0) & 0xffffff) == 0 && (image.getRGB(REACH, REACH) & 0xffffff) == 0;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int row = 0; row < one.getHeight(); row++) {
            for (int column = 0; column < one.getWidth(); column++) {
                if (one.getRGB(column, row) != other.getRGB(column, row)) {
                    different++;
                }
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
