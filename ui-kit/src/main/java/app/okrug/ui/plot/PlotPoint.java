package app.okrug.ui.plot;

/// One value of a plot.
///
/// @param label what it belongs to, short: «7Б», «нояб»
public record PlotPoint(String label, double value) {

    public PlotPoint {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A value that cannot be drawn: " + value);
        }
    }
}
