package org.deepworkbench.topology.core.edit;

import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Moves definitions to another file, as one edit for each of the two documents. Execute {@link #there} first: if it is
 * refused, nothing is lost.
 *
 * <p>Types: the file they leave imports the other one. Nodes: with them go copies of the inputs they read and the
 * outputs that read from them only. What they need of the file's own imports is imported by the other file too.
 *
 * @param here  the edit of the document they leave
 * @param there the edit of the document they go to
 */
public record MoveToFile(Edit here, Edit there) {

    /**
     * @param kind  {@link ElementKind#NODE} or a type
     * @param names names of what is to be moved
     * @param from  the document they are in
     * @param to    the document they go to, which may be empty
     * @throws FaultException if there is no such thing, the name is taken in the other file, or what stays and what
     *                        goes need each other
     */
    public static MoveToFile of(ElementKind kind, Set<String> names, TopologyDocument from, TopologyDocument to)
            throws FaultException {
        if (kind != ElementKind.NODE && !kind.isType()) {
            throw new IllegalArgumentException("a " + kind + " cannot be moved");
        }
        String list = String.join(", ", new TreeSet<>(names));
        Moving moving = Moving.of(kind, names, from, to);
        return new MoveToFile(new MoveOut(NLS.bind(Messages.Edit_moveOut, list, to.name()), moving),
                new MoveIn(NLS.bind(Messages.Edit_moveIn, list, from.name()), moving));
    }
}
