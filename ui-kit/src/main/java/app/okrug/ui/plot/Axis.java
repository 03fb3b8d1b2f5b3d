package app.okrug.ui.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The vertical axis: from 0 to a round number above all values.
record Axis(double top, int steps) {

    private static final int MOST_STEPS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /// An axis that holds all points; values below 0 are not drawn, since nothing a school counts is.
    static Axis of(List<PlotPoint> points) {
        var highest = points.stream().mapToDouble(PlotPoint::value).max().orElse(0);
        if (highest <= 0) {
            return new Axis(1, 1);
        }
        var least = highest / MOST_STEPS;
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        var step = Arrays.stream(ROUND)
                .map(factor -> factor * power)
                .filter(width -> width >= least * 0.999)
                .findFirst()
                .orElse(10 * power);
        var steps = (int) Math.ceil(highest / step * 0.999);
        return new Axis(step * steps, steps);
    }

    /// The part of the height at which a value stands, 0 to 1.
    double part(double value) {
        return Math.clamp(value / top, 0, 1);
    }

    /// The values with a line across the plot.
    List<Double> marks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> top * step / steps)
                .toList();
    }
}
