package org.deepworkbench.cli.internal.command;

import org.deepworkbench.cli.internal.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a file descriptor. What else was typed may be a secret, and is not repeated. */
final class DescriptorNumber implements ITypeConverter<Integer> {

    private static final int LARGEST = 1 << 20;

    @Override
    public Integer convert(String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0 && number <= LARGEST && number != 1 && number != 2) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number that cannot be one is
        }
        throw new TypeConversionException(Messages.DescriptorNumber_wrong);
    }
}
