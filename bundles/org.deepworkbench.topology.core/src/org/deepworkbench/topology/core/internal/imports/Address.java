package org.deepworkbench.topology.core.internal.imports;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.type.TypeSource;

/**
 * The address of an imported file.
 *
 * @param uri   the address, of the scheme http or https
 * @param parts the parts of its path
 */
record Address(URI uri, List<String> parts) {

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.+");
    private static final Pattern INDIGO = Pattern.compile("(?i)https?://(raw\\.githubusercontent\\.com/"
            + "indigo-dc/tosca-types/.+|github\\.com/indigo-dc/tosca-types/(raw|blob)/.+)/custom_types\\.ya?ml");
    private static final Pattern IM = Pattern.compile("(?i)https?://(raw\\.githubusercontent\\.com/grycap/"
            + "(tosca/.+|ec3/.+/tosca)|github\\.com/grycap/(tosca/(raw|blob)/.+|ec3/(raw|blob)/.+/tosca))"
            + "/custom_types\\.ya?ml");

    /** {@return the address that a text is; empty for a text that is none} */
    static Optional<Address> of(String text) {
        if (!SCHEME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text.strip());
            return uri.getHost() == null || uri.getPath() == null ? Optional.empty()
                    : Optional.of(new Address(uri, parts(uri.getPath())));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** {@return the types that the workbench carries for this address} */
    Optional<TypeSource> carried() {
        String text = uri.toString();
        if (INDIGO.matcher(text).matches()) {
            return Optional.of(ProfileTypes.indigo());
        }
        return IM.matcher(text).matches() ? Optional.of(ProfileTypes.im()) : Optional.empty();
    }

    /** {@return whose repository the address is in: the first part of its path, before a repository and a file} */
    Optional<String> owner() {
        return parts.size() > 2 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** {@return the repository that the address is in: the second part of its path, before a file} */
    Optional<String> repository() {
        return parts.size() > 2 ? Optional.of(parts.get(1)) : Optional.empty();
    }

    /** {@return whether two addresses may be of one repository: host, owner and repository are the same} */
    boolean sharesOrigin(Address other) {
        return owner().isPresent() && owner().equals(other.owner()) && repository().equals(other.repository())
                && host().equals(other.host());
    }

    private String host() {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.equals("raw.githubusercontent.com") ? "github.com" : host;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
