package org.deepworkbench.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.deepworkbench.app.internal.WorkspaceLocation.Refused;
import org.deepworkbench.app.internal.WorkspaceLocation.Taken;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLocationTest {

    @TempDir
    Path home;

    @Test
    void isInTheHomeFolderUnlessOneIsNamed() {
        FakeLocation location = new FakeLocation(null, true);
        assertEquals(new Taken(home.resolve("deep-workbench").resolve("workspace")),
                WorkspaceLocation.take(location, home));
        assertTrue(location.locked);
        assertEquals("file:" + home + "/deep-workbench/workspace/", location.url.toString());
    }

    @Test
    void staysWhereTheCommandLineSays() throws Exception {
        Path named = home.resolve("my projects");
        FakeLocation location = new FakeLocation(url(named), true);
        assertEquals(new Taken(named), WorkspaceLocation.take(location, home));
        assertTrue(location.locked);
    }

    @Test
    void isRefusedWhileAnotherDesktopUsesIt() {
        Refused refused = assertInstanceOf(Refused.class,
                WorkspaceLocation.take(new FakeLocation(null, false), home));
        assertEquals("Another DEEP Workbench is using it.", refused.fault().why());
        assertTrue(refused.fault().where().endsWith("workspace"));
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() {
        Refused refused = assertInstanceOf(Refused.class, WorkspaceLocation.take(new FakeLocation(null, false) {
            @Override
            public boolean set(URL value, boolean lock) throws IOException {
                throw new IOException("Permission denied");
            }
        }, home));
        assertEquals("Its folder cannot be written: Permission denied", refused.fault().why());
    }

    /** As the platform writes them: blanks are not escaped. */
    @SuppressWarnings("deprecation")
    private static URL url(Path folder) throws Exception {
        return new URL("file", null, folder + "/");
    }

    /** A location as the platform gives it, without a disk. */
    private static class FakeLocation implements Location {
        private URL url;
        private final boolean free;
        private boolean locked;

        FakeLocation(URL url, boolean free) {
            this.url = url;
            this.free = free;
        }

        @Override
        public boolean allowsDefault() {
            return true;
        }

        @Override
        public URL getDefault() {
            return null;
        }

        @Override
        public Location getParentLocation() {
            return null;
        }

        @Override
        public URL getURL() {
            return url;
        }

        @Override
        public boolean isSet() {
            return url != null;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        @Deprecated
        public boolean setURL(URL value, boolean lock) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean set(URL value, boolean lock) throws IOException {
            url = value;
            return lock();
        }

        @Override
        public boolean set(URL value, boolean lock, String lockFilePath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean lock() {
            locked = free;
            return free;
        }

        @Override
        public void release() {
            locked = false;
        }

        @Override
        public boolean isLocked() {
            return locked;
        }

        @Override
        public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URL getDataArea(String path) {
            return url;
        }
    }
}
