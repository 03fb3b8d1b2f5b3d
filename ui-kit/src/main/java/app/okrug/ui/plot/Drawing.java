package app.okrug.ui.plot;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// The SVG of a plot: paper, axis, labels. Colours come from the page's style sheet, so the same drawing is right on a
/// dark page and on paper.
class Drawing {

    static final int WIDTH = 400;
    static final int HEIGHT = 200;
    static final int LEFT = 40;
    static final int BOTTOM = 172;
    static final int TOP = 14;

    private static final int MOST_LABELS = 12;

    private final StringBuilder svg = new StringBuilder();
    private final List<PlotPoint> points;
    private final Axis axis;
    private final Locale language;

    Drawing(List<PlotPoint> points, Locale language) {
        this.points = points;
        this.axis = Axis.of(points);
        this.language = language;
        svg.append("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" class=\"okrug-plot\">".formatted(WIDTH, HEIGHT));
        axis.marks().forEach(this::line);
        labels();
    }

    private void line(double value) {
        var height = y(value);
        add(
                "<line class=\"okrug-plot-line\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                LEFT, WIDTH, height, height);
        add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 6, height + 4, number(value));
    }

    /// So many labels as can be read; the first one always.
    private void labels() {
        var every = Math.ceilDiv(Math.max(points.size(), 1), MOST_LABELS);
        for (var place = 0; place < points.size(); place += every) {
            var label = HtmlUtils.htmlEscape(points.get(place).label());
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x(place), BOTTOM + 18, label);
        }
    }

    /// The middle of a point's place.
    double x(int place) {
        return LEFT + step() * (place + 0.5);
    }

    /// The height of a value.
    double y(double value) {
        return BOTTOM - axis.part(value) * (BOTTOM - TOP);
    }

    /// The width of one point's place.
    double step() {
        return (double) (WIDTH - LEFT) / Math.max(points.size(), 1);
    }

    /// A number as the reader writes it.
    String number(double value) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// Adds a shape; numbers are written as SVG wants them, whatever the reader's language.
    void add(String shape, Object... values) {
        svg.append(String.format(Locale.ROOT, shape, values));
    }

    /// The finished drawing.
    String finished() {
        return svg + "</svg>";
    }
}
