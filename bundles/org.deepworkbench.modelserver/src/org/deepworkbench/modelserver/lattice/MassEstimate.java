package org.deepworkbench.modelserver.lattice;

import java.util.Optional;

/**
 * What a correlator says about the mass.
 *
 * @param correlator       its mean at each time slice
 * @param correlatorErrors of it
 * @param masses           the effective mass at each time slice; not a number where there is none
 * @param massErrors       of it
 * @param plateau          where the effective mass does not change, if there is such a place
 * @param binSize          measurements in a bin
 */
record MassEstimate(double[] correlator, double[] correlatorErrors, double[] masses, double[] massErrors,
        Optional<Plateau> plateau, int binSize) {
}
