package org.deepworkbench.spi.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A site at which a target can place a deployment, with what its services publish of it. What nobody publishes is
 * empty; it is never guessed.
 *
 * @param agreement  id of the agreement (SLA) under which it may be used; by it the target is told that it was chosen
 * @param name       for people
 * @param service    what it offers, for people, such as {@code compute}; empty if that is not told
 * @param ends       until when the agreement holds
 * @param preference how much those who made the agreements prefer it, 0 to 1
 * @param gpus       whether it has GPUs
 * @param price      of one hour, in whatever the target counts in; the same for all of its sites
 * @param load       the share that is in use, 0 to 1
 * @param position   where it stands
 */
public record Site(String agreement, String name, String service, Optional<Instant> ends, OptionalDouble preference,
        Optional<Boolean> gpus, OptionalDouble price, OptionalDouble load, Optional<Position> position) {

    /**
     * A place on the Earth, in degrees.
     *
     * @param latitude  -90 to 90, north is positive
     * @param longitude -180 to 180, east is positive
     */
    public record Position(double latitude, double longitude) {

        private static final double EARTH_RADIUS_KM = 6371;

        public Position {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException(latitude + ", " + longitude); //$NON-NLS-1$
            }
        }

        /** {@return how far it is along the ground, in kilometres} */
        public double kilometresTo(Position other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double chord = Math.pow(Math.sin(north), 2) + Math.cos(Math.toRadians(latitude))
                    * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east), 2);
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }
}
