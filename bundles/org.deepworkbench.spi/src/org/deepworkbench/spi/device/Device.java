package org.deepworkbench.spi.device;

import java.util.Optional;

/**
 * A device of this machine that can train and predict.
 *
 * @param id          {@code cpu}, or {@code gpu:0}, {@code gpu:1} … in the order of bus addresses
 * @param name        the maker's name for it
 * @param memoryBytes memory it can use, 0 if unknown
 * @param hardware    what only one kind of device has
 */
public record Device(String id, String name, long memoryBytes, Hardware hardware) {

    /** Name of the one device that every machine has. */
    public static final String CPU_ID = "cpu"; //$NON-NLS-1$

    /** Kinds of devices. */
    public enum Kind {
        CPU, GPU
    }

    /** What only one kind of device has. */
    public sealed interface Hardware permits Cpu, Gpu {
    }

    /**
     * All processors of the machine together.
     *
     * @param sockets processors that one could take into the hand; 0 if unknown
     * @param cores   cores of all of them; 0 if unknown
     * @param threads logical processors that this process may use
     */
    public record Cpu(int sockets, int cores, int threads) implements Hardware {
    }

    /**
     * One graphics card.
     *
     * @param driver     version of its driver
     * @param cuda       newest version of CUDA that the driver knows, such as {@code 12.4}
     * @param capability compute capability, such as {@code 9.0}
     * @param address    place on the bus, such as {@code 0000:41:00.0}
     */
    public record Gpu(Optional<String> driver, Optional<String> cuda, Optional<String> capability,
            Optional<String> address) implements Hardware {

        /** A card of which nothing more is known. */
        public static final Gpu UNKNOWN =
                new Gpu(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the processors of a machine} */
    public static Device cpu(String name, int threads, long memoryBytes) {
        return new Device(CPU_ID, name, memoryBytes, new Cpu(0, 0, threads));
    }

    /** {@return the graphics card of this number, from 0} */
    public static Device gpu(int number, String name, long memoryBytes) {
        return new Device(gpuId(number), name, memoryBytes, Gpu.UNKNOWN);
    }

    /** {@return the name of the graphics card of this number, from 0} */
    public static String gpuId(int number) {
        return "gpu:" + number; //$NON-NLS-1$
    }

    public Kind kind() {
        return switch (hardware) {
            case Cpu cpu -> Kind.CPU;
            case Gpu gpu -> Kind.GPU;
        };
    }

    /** {@return logical processors of a CPU, 1 for a GPU} */
    public int units() {
        return hardware instanceof Cpu cpu ? cpu.threads() : 1;
    }
}
