package app.okrug.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTests {

    @Test
    void theAxisEndsAtARoundNumberAboveAllValues() {
        assertThat(Axis.of(List.of(new PlotPoint("а", 87))).top()).isEqualTo(100);
        assertThat(Axis.of(List.of(new PlotPoint("а", 4.31))).marks()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(Axis.of(List.of()).top()).isPositive();
    }

    @Test
    void theNumbersAreThereForWhoDoesNotSeeTheDrawing() {
        var plot = new BarPlot("Отметки", List.of(new PlotPoint("«5»", 41), new PlotPoint("<b>", 4.5)));

        var table = plot.getChildren()
                .filter(Html.class::isInstance)
                .map(Html.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.getInnerHtml()).contains("«5»", "<td>41</td>", "<td>4,5</td>", "&lt;b&gt;");
    }
}
