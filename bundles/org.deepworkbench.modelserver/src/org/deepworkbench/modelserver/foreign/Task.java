package org.deepworkbench.modelserver.foreign;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/** What a network is for: what its answer means to a person, and how it is judged. */
sealed interface Task extends Shaped permits Classification, Regression, PictureToPicture {

    /** {@return the fields of a prediction} */
    List<OutputField> fields();

    /** {@return the fields of a prediction for this answer to one example} */
    Map<String, Object> explain(float[] answer);

    /** {@return the columns of {@code data.csv} that say what the network should answer} */
    List<String> columns();

    /**
     * {@return the answer that a row of {@code data.csv} asks for, in the form that {@link #loss} compares}
     *
     * @param cells  the cells of those columns
     * @param folder where the file lies
     * @throws BrokenPictureException   if a picture cannot be used
     * @throws IllegalArgumentException if a cell holds something else, with a sentence
     */
    float[] target(List<String> cells, Path folder) throws BrokenPictureException;

    /**
     * {@return the cells for an answer of a network, to be an example of the format}
     *
     * @param folder where files go that the cells name
     * @param number of the row
     */
    List<String> cells(float[] answer, Path folder, int number) throws IOException;

    /** {@return the sum of the losses of some answers: one number} */
    NDArray loss(NDArray answers, NDArray targets);

    /** {@return numbers that can be added over batches} */
    double[] measure(NDArray answers, NDArray targets);

    /** {@return the metrics, from the sums of what was measured} */
    Map<String, Double> metrics(double[] sums);
}
