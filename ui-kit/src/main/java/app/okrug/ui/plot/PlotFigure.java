package app.okrug.ui.plot;

import app.okrug.language.Language;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// A plot with its caption, and the same numbers as a table for who does not see the drawing.
public abstract sealed class PlotFigure extends HtmlContainer permits BarPlot, LinePlot {

    PlotFigure(String caption, List<PlotPoint> points) {
        super("figure");
        addClassName("okrug-plot-figure");
        var title = new HtmlContainer("figcaption");
        title.setText(caption);
        var drawing = new Drawing(points, Language.current());
        draw(drawing, points);
        add(title, new Svg(drawing.finished()), table(caption, points, Language.current()));
    }

    /// Puts the points onto the drawing.
    abstract void draw(Drawing drawing, List<PlotPoint> points);

    private static Html table(String caption, List<PlotPoint> points, Locale language) {
        var numbers = new Drawing(points, language);
        var rows = points.stream()
                .map(point -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                        .formatted(HtmlUtils.htmlEscape(point.label()), numbers.number(point.value())))
                .collect(Collectors.joining());
        return new Html("<table class=\"okrug-unseen\"><caption>%s</caption><tbody>%s</tbody></table>"
                .formatted(HtmlUtils.htmlEscape(caption), rows));
    }
}
