package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Thresholds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;

/// From which mean on each mark is proposed.
class BoundsInput implements ValueInput {

    private static final BigDecimal LEAST = BigDecimal.TWO;
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    private final Div part = new Div();
    private final Paragraph wrong;
    private final DecimalInput three;
    private final DecimalInput four;
    private final DecimalInput five;

    BoundsInput(Texts texts, Thresholds now) {
        three = new DecimalInput(texts, texts.text("admin.value.threshold", 3), now.three(), LEAST, MOST);
        four = new DecimalInput(texts, texts.text("admin.value.threshold", 4), now.four(), LEAST, MOST);
        five = new DecimalInput(texts, texts.text("admin.value.threshold", 5), now.five(), LEAST, MOST);
        wrong = new Paragraph(texts.text("admin.value.threshold.wrong"));
        wrong.addClassName("admin-fault");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        part.addClassName("okrug-stack");
        part.add(three.part(), four.part(), five.part(), wrong);
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var all = three.number()
                .flatMap(first -> four.number()
                        .flatMap(second -> five.number().map(third -> new Thresholds(first, second, third))));
        var rising = all.filter(Thresholds::rise);
        wrong.setVisible(all.isPresent() && rising.isEmpty());
        return rising.map(Object.class::cast);
    }
}
