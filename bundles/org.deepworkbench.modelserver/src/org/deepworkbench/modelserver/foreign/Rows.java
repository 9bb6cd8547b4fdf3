package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/**
 * Rows of a table as examples; pictures are read when their row is.
 *
 * @param file   what the network takes and gives
 * @param folder in which pictures lie
 * @param rows   with the cells of {@link ExampleFolder#columns}
 */
record Rows(ModuleFile file, Path folder, List<List<String>> rows) implements Examples {

    private static final Texts TEXTS = Texts.beside(Rows.class);

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Batch read(int[] numbers) throws IOException {
        List<float[]> inputs = new ArrayList<>();
        file.inputs().forEach(input -> inputs.add(new float[numbers.length * input.size()]));
        int size = file.task().size();
        float[] targets = new float[numbers.length * size];
        for (int i = 0; i < numbers.length; i++) {
            List<String> row = rows.get(numbers[i]);
            try {
                int column = put(row, inputs, i);
                System.arraycopy(file.task().target(row.subList(column, row.size()), folder), 0, targets, i * size,
                        size);
            } catch (IllegalArgumentException | BrokenPictureException e) {
                throw new IOException(TEXTS.get("data.row", String.join(", ", row), e.getMessage()), e);
            }
        }
        return new Batch(tensors(inputs, numbers.length),
                List.of(new Tensor(targets, file.task().shape(numbers.length))), numbers.length);
    }

    /** {@return the first column behind those of the inputs} */
    private int put(List<String> row, List<float[]> inputs, int number) throws BrokenPictureException {
        int column = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Input input = file.inputs().get(i);
            int at = number * input.size();
            float[] into = inputs.get(i);
            switch (input) {
                case NumbersInput numbers -> numbers.put(row.subList(column, column + numbers.columns().size())
                        .stream().map(Cell::number).toList(), into, at);
                case PictureInput picture -> {
                    float[] values = Cell.picture(row.get(column), folder, in -> {
                        float[] read = new float[picture.size()];
                        picture.put(in, read, 0);
                        return read;
                    });
                    System.arraycopy(values, 0, into, at, values.length);
                }
            }
            column += input.columns().size();
        }
        return column;
    }

    private List<Tensor> tensors(List<float[]> inputs, int examples) {
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            tensors.add(new Tensor(inputs.get(i), file.inputs().get(i).shape(examples)));
        }
        return tensors;
    }
}
