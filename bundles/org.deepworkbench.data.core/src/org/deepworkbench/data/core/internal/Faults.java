package org.deepworkbench.data.core.internal;

import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** What a person is told about a folder that no model can learn from. */
public final class Faults {

    private Faults() {
    }

    public static FaultException noFolder(Path folder) {
        return fault(Messages.NoFolder_what, folder.toString(), "", Messages.NoFolder_remedy); //$NON-NLS-1$
    }

    static FaultException unreadable(Path path, Exception cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new FaultException(new Fault(Messages.Unreadable_what, path.toString(), why, Messages.Unreadable_remedy),
                cause);
    }

    public static FaultException tooFewClasses(Path folder, Map<String, Integer> counts) {
        String why = counts.isEmpty() ? Messages.TooFewClasses_none
                : NLS.bind(Messages.TooFewClasses_one, counts.keySet().iterator().next());
        return fault(Messages.TooFewClasses_what, folder.toString(), why, Messages.Folder_remedy);
    }

    static FaultException emptyClass(Path classFolder) {
        return fault(Messages.EmptyClass_what, classFolder.toString(), "", Messages.EmptyClass_remedy); //$NON-NLS-1$
    }

    public static FaultException mostlyBroken(Path folder, PictureCheck check) {
        String why = NLS.bind(Messages.MostlyBroken_why, new Object[] {check.broken().size(), check.checked(),
                folder.relativize(check.broken().getFirst())});
        return fault(Messages.MostlyBroken_what, folder.toString(), why, Messages.MostlyBroken_remedy);
    }

    static FaultException noClassesFile(Path folder) {
        return fault(Messages.NoClassesFile_what, folder.toString(), Messages.NoClassesFile_why,
                Messages.NoClassesFile_remedy);
    }

    static FaultException badLine(Path file, int number, String line, int classes) {
        String shown = line.length() > 80 ? line.substring(0, 80) + "…" : line; //$NON-NLS-1$
        return fault(Messages.BadLine_what, file + ":" + number, NLS.bind(Messages.BadLine_why, shown), //$NON-NLS-1$
                NLS.bind(Messages.BadLine_remedy, classes - 1));
    }

    static FaultException tooLong(Path file, int number) {
        return fault(Messages.TooLong_what, file + ":" + number, "", Messages.TooLong_remedy); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static FaultException fault(String what, String where, String why, String remedy) {
        return new FaultException(new Fault(what, where, why, remedy));
    }
}
