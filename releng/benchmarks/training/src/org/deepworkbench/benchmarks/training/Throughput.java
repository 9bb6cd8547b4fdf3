package org.deepworkbench.benchmarks.training;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.modelserver.images.PictureLesson;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Fit;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.networks.Architecture;
import org.deepworkbench.modelserver.torch.Torch;

/**
 * Trains one of two networks with the kit that the modules learn with, and prints examples per second and per second of
 * processor time. The counterpart is {@code train.py}: same layers, batch, optimiser and data.
 */
public final class Throughput {

    private static final int PICTURES = 1024;
    private static final int PICTURE_BATCH = 16;
    private static final int SIDE = 64;
    private static final int CLASSES = 6;

    private Throughput() {
    }

    /** Usage: {@code cnn|lstm THREADS STEPS WARMUP}. */
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[1]);
        int steps = Integer.parseInt(arguments[2]);
        int warmup = Integer.parseInt(arguments[3]);
        Lesson lesson = arguments[0].equals("cnn") ? pictures() : new Series();
        int batch = arguments[0].equals("cnn") ? PICTURE_BATCH : Series.BATCH;
        int perEpoch = lesson.training().size() / batch;
        int epochs = Math.ceilDiv(steps + warmup, perEpoch);
        Clock clock = new Clock(warmup, warmup + steps);
        Course course = new Course(epochs, batch, batch, new Schedule.Constant(1e-3), Optimiser.Kind.ADAM, 1e-4, 0,
                Integer.MAX_VALUE, 1);
        new Fit(clock, new Torch(threads), lesson, course).run().close();
        System.out.println(batch * steps / clock.seconds() + " " + batch * steps / clock.cpuSeconds());
        System.exit(0);
    }

    /** {@return the network that image classification trains by default} */
    private static Lesson pictures() {
        return new PictureLesson(Architecture.SMALL_CNN, SIDE, CLASSES,
                new Noise(PICTURES, new long[] {3, SIDE, SIDE}, CLASSES, true), Examples.NONE);
    }

    /** Sees the steps go by. */
    private static final class Clock implements TrainingContext {

        private final long first;
        private final long last;
        private long begin;
        private long end;
        private long cpuBegin;
        private long cpuEnd;

        Clock(long first, long last) {
            this.first = first;
            this.last = last;
        }

        double seconds() {
            return (end - begin) / 1e9;
        }

        double cpuSeconds() {
            return (cpuEnd - cpuBegin) / 1e9;
        }

        private static long cpu() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }

        @Override
        public void metric(String name, long step, int epoch, double value) {
            if (name.equals("loss") && step == first) {
                begin = System.nanoTime();
                cpuBegin = cpu();
            } else if (name.equals("loss") && step == last) {
                end = System.nanoTime();
                cpuEnd = cpu();
            }
        }

        @Override
        public String uuid() {
            return "benchmark";
        }

        @Override
        public Instant date() {
            return Instant.EPOCH;
        }

        @Override
        public Arguments arguments() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> resumed() {
            return Optional.empty();
        }

        @Override
        public void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) {
            // What is timed is learning.
        }

        @Override
        public void plan(int epochs, long batches) {
            if (batches > 5000) {
                throw new IllegalArgumentException("more steps than are all reported: " + batches);
            }
        }

        @Override
        public void log(String line) {
            // Nobody reads it.
        }

        @Override
        public void checkCancelled() {
            // Nobody cancels it.
        }
    }
}
