package app.okrug.ui.plot;

import java.util.List;

/// Bars beside each other: one for each class, each mark, each reason.
public final class BarPlot extends PlotFigure {

    private static final double WIDEST = 44;

    public BarPlot(String caption, List<PlotPoint> points) {
        super(caption, points);
    }

    @Override
    void draw(Drawing drawing, List<PlotPoint> points) {
        var width = Math.min(drawing.step() * 0.66, WIDEST);
        for (var place = 0; place < points.size(); place++) {
            var value = points.get(place).value();
            var top = drawing.y(value);
            var left = drawing.x(place) - width / 2;
            drawing.add(
                    "<rect class=\"okrug-plot-bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                    left, top, width, Drawing.BOTTOM - top);
            drawing.add(
                    "<text class=\"okrug-plot-value\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                    drawing.x(place), top - 4, drawing.number(value));
        }
    }
}
