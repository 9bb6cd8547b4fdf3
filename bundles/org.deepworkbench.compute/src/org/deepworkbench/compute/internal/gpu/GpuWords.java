package org.deepworkbench.compute.internal.gpu;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.compute.internal.nvidia.Answer;
import org.deepworkbench.compute.internal.nvidia.Answer.Part;
import org.deepworkbench.compute.internal.nvidia.Answer.Trouble;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.DeviceNote;
import org.eclipse.osgi.util.NLS;

/** What is wrong with the graphics cards, in words. */
final class GpuWords {

    private GpuWords() {
    }

    /** There is neither a card nor a driver, which is nothing wrong. */
    static DeviceNote noCard() {
        return new DeviceNote(false, new Fault(Messages.Gpu_none, "", "", Messages.Gpu_noneRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The probe process gave no answer. */
    static DeviceNote failure(ProbeException failure) {
        String detail = failure.getMessage();
        return switch (failure.kind()) {
            case NOT_STARTED -> warning(Messages.Gpu_notAsked, NLS.bind(Messages.Gpu_notStarted, detail), ""); //$NON-NLS-1$
            case CRASHED -> warning(Messages.Gpu_notAsked, NLS.bind(Messages.Gpu_crashed, detail),
                    Messages.Gpu_brokenRemedy);
            case SILENT -> warning(Messages.Gpu_notAsked, NLS.bind(Messages.Gpu_silent, detail),
                    Messages.Gpu_brokenRemedy);
            case ENDED -> warning(Messages.Gpu_notAsked, NLS.bind(Messages.Gpu_ended, detail),
                    Messages.Gpu_brokenRemedy);
            case GARBLED -> warning(Messages.Gpu_notAsked, NLS.bind(Messages.Gpu_garbled, detail),
                    Messages.Gpu_brokenRemedy);
        };
    }

    /** What the driver's libraries complained of. */
    static List<DeviceNote> troubles(Answer answer) {
        List<DeviceNote> notes = new ArrayList<>();
        boolean neither = answer.troubles().stream().allMatch(trouble -> trouble.code() == Trouble.ABSENT)
                && answer.troubles().size() == Part.values().length;
        if (neither) {
            notes.add(warning(Messages.Gpu_noDriver, "", Messages.Gpu_noDriverRemedy)); //$NON-NLS-1$
        } else {
            answer.troubles().stream().map(GpuWords::trouble).forEach(notes::add);
            if (answer.cards().isEmpty() && answer.troubles().isEmpty()) {
                notes.add(warning(Messages.Gpu_driverWithoutCard, "", Messages.Gpu_driverWithoutCardRemedy)); //$NON-NLS-1$
            }
        }
        return notes;
    }

    private static DeviceNote trouble(Trouble trouble) {
        boolean absent = trouble.code() == Trouble.ABSENT;
        return switch (trouble.part()) {
            case NVML -> warning(Messages.Gpu_noManagement, absent ? NLS.bind(Messages.Gpu_absent, trouble.detail())
                    : NLS.bind(Messages.Gpu_code, trouble.detail(), trouble.code()), nvmlRemedy(trouble.code()));
            case CUDA -> warning(Messages.Gpu_noCuda, absent ? NLS.bind(Messages.Gpu_absent, trouble.detail())
                    : NLS.bind(Messages.Gpu_code, trouble.detail(), trouble.code()), cudaRemedy(trouble.code()));
        };
    }

    /** The codes of {@code nvmlReturn_t} with a remedy that is known. */
    private static String nvmlRemedy(int code) {
        return switch (code) {
            case Trouble.ABSENT -> Messages.Gpu_absentRemedy;
            case 4 -> Messages.Gpu_permissionRemedy;
            case 9 -> Messages.Gpu_notLoadedRemedy;
            case 15 -> Messages.Gpu_lostRemedy;
            case 18 -> Messages.Gpu_mismatchRemedy;
            default -> Messages.Gpu_brokenRemedy;
        };
    }

    /** The codes of {@code CUresult} with a remedy that is known. */
    private static String cudaRemedy(int code) {
        return switch (code) {
            case Trouble.ABSENT -> Messages.Gpu_absentRemedy;
            case 100 -> Messages.Gpu_hiddenRemedy;
            case 802 -> Messages.Gpu_fabricRemedy;
            case 803, 804 -> Messages.Gpu_mismatchRemedy;
            default -> Messages.Gpu_brokenRemedy;
        };
    }

    private static DeviceNote warning(String what, String why, String remedy) {
        return new DeviceNote(true, new Fault(what, "", why, remedy)); //$NON-NLS-1$
    }
}
