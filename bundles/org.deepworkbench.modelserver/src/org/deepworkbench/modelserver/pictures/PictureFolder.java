package org.deepworkbench.modelserver.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;

/** A person's own pictures, however they are laid out. */
public final class PictureFolder {

    private static final Texts TEXTS = Texts.beside(PictureFolder.class);

    private PictureFolder() {
    }

    /**
     * Describes the data set in a folder: one with {@code train.txt}, or one with a folder for each class.
     *
     * @param seed       of the split
     * @param validation whether a part is wanted for validation
     * @throws ModuleException if the folder holds no usable data set
     */
    public static DataSet describe(Path folder, long seed, boolean validation) throws ModuleException {
        DataSet data = ListedPictures.isIn(folder) ? ListedPictures.read(folder, seed, validation)
                : ClassFolders.read(folder, seed, validation);
        if (data.test().isEmpty() || validation && data.validation().isEmpty()) {
            throw new ModuleException(TEXTS.get("folder.few", folder, data.size()));
        }
        return data;
    }

    /**
     * Writes a data set as the original module has it: lists beside the pictures, which stand in {@code images}.
     *
     * @param size   pixels along each side
     * @param folder an empty folder
     * @throws IOException if the disk takes no more
     */
    public static void write(DataSet data, int size, Path folder) throws IOException {
        ListedPictures.write(data, size, folder);
    }

    /**
     * {@return the folder that an argument names by its absolute path; empty if it names none}
     *
     * @param argument name of the argument
     * @throws InvalidArgumentsException if there is no such folder that can be read
     */
    public static Optional<Path> of(String argument, Arguments arguments) throws InvalidArgumentsException {
        return arguments.path(argument, folder -> Files.isDirectory(folder) && Files.isReadable(folder),
                text -> TEXTS.get("folder.absent", text));
    }
}
