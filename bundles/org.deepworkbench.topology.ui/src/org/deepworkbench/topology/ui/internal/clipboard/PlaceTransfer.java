package org.deepworkbench.topology.ui.internal.clipboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.ui.internal.clipboard.NodeClip.Place;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries where copied nodes stood beside their text; the data is an array of {@link Place}. */
final class PlaceTransfer extends ByteArrayTransfer {

    /** The one transfer. */
    static final PlaceTransfer INSTANCE = new PlaceTransfer();

    private static final String NAME = "org.deepworkbench.topology.places"; //$NON-NLS-1$
    private static final int ID = registerType(NAME);
    private static final int MOST_PLACES = 20_000;
    private static final int FARTHEST = 1_000_000;

    private PlaceTransfer() {
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof Place[] places && isSupportedType(data)) {
            super.javaToNative(written(places), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return isSupportedType(data) && super.nativeToJava(data) instanceof byte[] bytes ? read(bytes) : null;
    }

    static byte[] written(Place[] places) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(places.length);
            for (Place place : places) {
                out.writeUTF(place.name());
                out.writeBoolean(place.inside());
                for (int number : new int[] {place.bounds().x(), place.bounds().y(), place.bounds().width(),
                    place.bounds().height()}) {
                    out.writeInt(number);
                }
            }
        } catch (IOException tooLong) {
            throw new UncheckedIOException(tooLong);
        }
        return bytes.toByteArray();
    }

    /** {@return the places, none where the bytes are not what {@link #written} makes: anybody may have put them there} */
    static Place[] read(byte[] bytes) {
        List<Place> places = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = Math.min(in.readInt(), MOST_PLACES);
            for (int i = 0; i < count; i++) {
                places.add(new Place(in.readUTF(), in.readBoolean(), new Bounds(number(in, -FARTHEST),
                        number(in, -FARTHEST), number(in, 0), number(in, 0))));
            }
        } catch (IOException strange) {
            return new Place[0];
        }
        return places.toArray(Place[]::new);
    }

    private static int number(DataInputStream in, int least) throws IOException {
        return Math.clamp(in.readInt(), least, FARTHEST);
    }
}
