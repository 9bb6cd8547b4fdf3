import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.console.Glyphs;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.device.DeviceText;
import org.deepworkbench.compute.internal.MachineProbe;
import org.deepworkbench.engine.local.internal.torch.CudaTorch;
import org.deepworkbench.engine.local.internal.torch.JniJar;
import org.deepworkbench.engine.local.internal.torch.TorchCheck;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.spi.device.DeviceReport;

/**
 * The part of the check that is Java: {@code devices} lists them, {@code other HOME PYTORCH…} tells, of each PyTorch that
 * needs native code of its own, the file for that and the folder of its libraries, {@code train HOME NATIVES PYTORCH…}
 * looks at each one and trains. Everything goes through the workbench's own code.
 */
public final class GpuCheck {

    private static final int NO_GPU = 3;
    private static final int FAILED = 1;
    /** How far two trainings that begin with other weights may end apart. */
    private static final double LIKE = 0.1;

    private GpuCheck() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        DeviceReport report = new MachineProbe().report();
        switch (arguments[0]) {
            case "devices" -> new DeviceText(new Glyphs("#", ".", "+", "x", "...")).lines(report).stream()
                    .map(Line::text).forEach(System.out::println);
            case "other" -> tellOthers(new Payload(Path.of(rest.get(0))), paths(rest.subList(1, rest.size())));
            case "train" -> System.exit(train(new Payload(Path.of(rest.get(0))), rest.get(1),
                    paths(rest.subList(2, rest.size())), report));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    private static void tellOthers(Payload payload, List<Path> torches) {
        for (Path torch : torches) {
            TorchCheck.otherVersion(torch, payload.jni()).ifPresent(
                    other -> System.out.println(other.nativeCode(payload.djlCache()) + " " + other.lib()));
        }
    }

    private static int train(Payload payload, String natives, List<Path> torches, DeviceReport report)
            throws Exception {
        Optional<CudaTorch> fitting = Optional.empty();
        for (Path torch : torches) {
            TorchFit fit = new TorchCheck(Optional.of(payload.jni()), payload.djlCache())
                    .look(Optional.of(torch), report);
            System.out.println(torch);
            fit.findings().forEach(finding -> System.out.println((finding.good() ? "  + " : "  - ") + finding.text()));
            fitting = fitting.or(fit::torch);
        }
        System.out.println("\n== Training");
        try {
            return fitting.isPresent() ? compare(payload, fitting.get()) : trainOnCarried(payload, natives);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            return FAILED;
        }
    }

    private static int trainOnCarried(Payload payload, String natives) throws Exception {
        System.out.println("No GPU can be trained on; see above.");
        if (natives.isEmpty()) {
            System.out.println("The CPU is not trained on either: that needs --natives FOLDER.");
        } else {
            tell(Training.onCarried(payload, Path.of(natives)));
        }
        return NO_GPU;
    }

    private static int compare(Payload payload, CudaTorch torch) throws Exception {
        Training.Result cpu = tell(Training.on(payload, torch, "cpu"));
        Training.Result gpu = tell(Training.on(payload, torch, "gpu:0"));
        if (!gpu.device().equals("gpu:0")) {
            System.out.println("PyTorch could not compute on the GPU, so that the CPU stood in.");
            return FAILED;
        }
        System.out.printf("speed-up    %.2f%n", cpu.seconds() / gpu.seconds());
        boolean like = Math.abs(cpu.accuracy() - gpu.accuracy()) <= LIKE;
        System.out.println(like ? "Both learnt alike." : "The two did not learn alike.");
        return like ? 0 : FAILED;
    }

    private static Training.Result tell(Training.Result result) {
        System.out.printf("%-12s%.1f s, accuracy %.3f, validation loss %.4f, PyTorch %s%n", result.device(),
                result.seconds(), result.accuracy(), result.loss(), result.version());
        return result;
    }
}
