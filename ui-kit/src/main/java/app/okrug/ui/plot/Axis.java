package app.okrug.ui.plot;

import java.util.List;
import java.util.stream.IntStream;

/// The vertical axis: from 0 to a round number above all values.
record Axis(double top, int steps) {

    private static final int STEPS = 4;

    /// An axis that holds all points; values below 0 are not drawn, since nothing a school counts is.
    static Axis of(List<PlotPoint> points) {
        var highest = points.stream().mapToDouble(PlotPoint::value).max().orElse(0);
        if (highest <= 0) {
            return new Axis(STEPS, STEPS);
        }
        var raw = highest / STEPS;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var round = List.of(1.0, 2.0, 2.5, 5.0, 10.0).stream()
                .mapToDouble(factor -> factor * power)
                .filter(step -> step >= raw - 1e-9)
                .findFirst()
                .orElse(10 * power);
        return new Axis(round * STEPS, STEPS);
    }

    /// The part of the height at which a value stands, 0 to 1.
    double part(double value) {
        return Math.clamp(value / top, 0, 1);
    }

    /// The values with a line across the plot.
    List<Double> marks() {
        return IntStream.rangeClosed(0, steps).mapToObj(step -> top * step / steps).toList();
    }
}
