package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.xenia.server.kernel.settings.Settings;

/// The address under which browsers reach this server: the operator's setting, else what the request used.
@NamedInterface("sign-in")
@Component
public class PublicAddress {

    private final Settings settings;

    PublicAddress(Settings settings) {
        this.settings = settings;
    }

    /// The full address of a path that begins with a slash.
    public String of(HttpServletRequest request, String path) {
        if (settings.publicUrl() != null) {
            return settings.publicUrl() + path;
        }
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + path;
    }
}
