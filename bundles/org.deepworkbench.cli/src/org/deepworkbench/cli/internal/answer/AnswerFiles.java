package org.deepworkbench.cli.internal.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.spi.Fault;

/** Saves the pictures of an answer, its tables as CSV (RFC 4180), and the answer itself. */
public final class AnswerFiles {

    private static final String ANSWER = "answer.json";

    private AnswerFiles() {
    }

    /**
     * @param folder is made if it is not there; files of the same names are replaced
     * @return the files written
     * @throws Refusal if they cannot be written
     */
    public static List<Path> save(Prediction prediction, Path folder) throws Refusal {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (AnswerField field : prediction.others()) {
                // the name is the service's: it must not lead out of the folder
                String name = field.name().replaceAll("[^\\p{L}\\p{N}_-]", "_");
                if (field.value() instanceof AnswerValue.Picture picture) {
                    written.add(Files.write(folder.resolve(name + '.' + picture.extension()), picture.content()));
                } else if (field.value() instanceof AnswerValue.Table table) {
                    written.add(Files.writeString(folder.resolve(name + ".csv"), table.csv()));
                }
            }
            written.add(Files.writeString(folder.resolve(ANSWER), prediction.json()));
            return written;
        } catch (IOException e) {
            throw Refusal.failed(new Fault(Messages.AnswerFiles_failed, folder.toString(),
                    String.valueOf(e.getMessage()), Messages.AnswerFiles_failedRemedy));
        }
    }
}
