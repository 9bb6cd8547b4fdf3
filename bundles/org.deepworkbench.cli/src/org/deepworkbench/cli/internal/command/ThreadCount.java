package org.deepworkbench.cli.internal.command;

import org.deepworkbench.cli.internal.Messages;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many processors to train on. */
final class ThreadCount implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String typed) {
        try {
            int threads = Integer.parseInt(typed);
            if (threads > 0) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // told below, as a number that cannot be one is
        }
        throw new TypeConversionException(NLS.bind(Messages.ThreadCount_wrong, typed));
    }
}
