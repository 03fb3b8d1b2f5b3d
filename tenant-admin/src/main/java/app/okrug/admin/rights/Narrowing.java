package app.okrug.admin.rights;

import app.okrug.access.Area;
import app.okrug.access.Sign;
import app.okrug.acts.MatrixPage;
import app.okrug.language.Alphabet;
import org.jspecify.annotations.Nullable;

/// Which lines of the matrix the reader wants to see.
///
/// @param wish words of the right or of its sentence; empty for all
/// @param area null for all
/// @param sign only rights that carry it; null for all
/// @param changed only those in which some cell differs from the platform's matrix
record Narrowing(String wish, @Nullable Area area, @Nullable Sign sign, boolean changed) {

    static final Narrowing NONE = new Narrowing("", null, null, false);

    /// The page with fewer lines.
    MatrixPage of(MatrixPage page) {
        return new MatrixPage(
                page.roles(), page.rights().stream().filter(this::holds).toList());
    }

    private boolean holds(MatrixPage.Line line) {
        return (area == null || line.area() == area)
                && (sign == null || line.signs().contains(sign))
                && (!changed || line.cells().stream().anyMatch(MatrixPage.Square::changed))
                && Alphabet.found(wish, line.name(), line.sentence(), line.areaName());
    }
}
