package app.okrug.ui.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One line over time: an average by month, lessons recorded by week.
public final class LinePlot extends PlotFigure {

    private static final int MOST_DOTS = 40;

    public LinePlot(String caption, List<PlotPoint> points) {
        super(caption, points);
    }

    @Override
    void draw(Drawing drawing, List<PlotPoint> points) {
        var path = IntStream.range(0, points.size())
                .mapToObj(place -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        drawing.x(place),
                        drawing.y(points.get(place).value())))
                .collect(Collectors.joining(" "));
        drawing.add("<polyline class=\"okrug-plot-path\" points=\"%s\"/>", path);
        if (points.size() > MOST_DOTS) {
            return;
        }
        for (var place = 0; place < points.size(); place++) {
            drawing.add(
                    "<circle class=\"okrug-plot-dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>",
                    drawing.x(place), drawing.y(points.get(place).value()));
        }
    }
}
