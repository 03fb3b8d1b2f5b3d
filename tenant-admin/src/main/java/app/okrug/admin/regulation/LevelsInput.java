package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.MarkLevels;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which marks of each larger scale count as excellent, good and fair.
class LevelsInput implements ValueInput {

    private static final List<String> SCALES = List.of("10", "12", "100");

    private final Div part = new Div();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String scale, NumberInput excellent, NumberInput good, NumberInput fair, Paragraph wrong) {

        Optional<MarkLevels> read() {
            var levels = excellent
                    .read()
                    .flatMap(first -> good.read()
                            .flatMap(second -> fair.read()
                                    .map(third -> new MarkLevels((Integer) first, (Integer) second, (Integer) third))));
            var fitting = levels.filter(found -> found.fit(Integer.parseInt(scale)));
            wrong.setVisible(levels.isPresent() && fitting.isEmpty());
            return fitting;
        }
    }

    LevelsInput(Texts texts, Map<String, MarkLevels> now) {
        part.addClassName("okrug-stack");
        for (var scale : SCALES) {
            var levels = now.getOrDefault(scale, MarkLevels.FIVE);
            var row = new Row(
                    scale,
                    field(texts, scale, 5, levels.excellent()),
                    field(texts, scale, 4, levels.good()),
                    field(texts, scale, 3, levels.fair()),
                    wrong(texts));
            rows.add(row);
            var fields = new Div(
                    row.excellent().part(), row.good().part(), row.fair().part());
            fields.addClassName("okrug-row");
            fields.getElement().setAttribute("role", "group");
            fields.getElement().setAttribute("aria-label", texts.text("regulation.word." + scale));
            part.add(new Paragraph(texts.text("regulation.word." + scale)), fields, row.wrong());
        }
    }

    private static NumberInput field(Texts texts, String scale, int mark, int now) {
        return new NumberInput(texts, texts.text("admin.value.level", mark), now, 2, Integer.parseInt(scale));
    }

    private static Paragraph wrong(Texts texts) {
        var wrong = new Paragraph(texts.text("admin.value.levels.wrong"));
        wrong.addClassName("admin-fault");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        return wrong;
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var levels = new TreeMap<String, MarkLevels>();
        rows.forEach(row -> row.read().ifPresent(found -> levels.put(row.scale(), found)));
        return levels.size() == rows.size() ? Optional.of(levels) : Optional.empty();
    }
}
