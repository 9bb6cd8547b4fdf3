package org.deepworkbench.catalog.ui.internal;

import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;

/** Where a module can run. */
enum Place {
    HERE(Icons.LOCAL, Palette.GOOD), ELSEWHERE(Icons.CLOUD, Palette.QUIET);

    private final Icons icon;
    private final Palette color;

    Place(Icons icon, Palette color) {
        this.icon = icon;
        this.color = color;
    }

    static Place of(CatalogModule module) {
        return module.builtIn().isPresent() ? HERE : ELSEWHERE;
    }

    Icons icon() {
        return icon;
    }

    Palette color() {
        return color;
    }

    String words() {
        return this == HERE ? Messages.Place_here : Messages.Place_elsewhere;
    }
}
