package app.okrug.admin.schools;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.StepLine;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolState;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// Where a school stands in its life, what works there now, where it can be led, and how it came here.
class LifeCard extends Card {

    private final Texts texts;
    private final RegisteredSchool school;

    /// @param lead told to which state the operator wants to lead the school
    LifeCard(Texts texts, RegisteredSchool school, List<StepLine> steps, Consumer<SchoolState> lead) {
        super(texts.text("admin.life.title"));
        this.texts = texts;
        this.school = school;
        add(new SchoolSign(texts, school.state()), new Paragraph(texts.text("admin.life.effect." + school.state())));
        if (!school.reason().isBlank()) {
            add(new Paragraph(texts.text("admin.life.reason", school.reason())));
        }
        var buttons = new Div();
        buttons.addClassName("okrug-row");
        school.state().next().forEach(to -> {
            var button = new Button(texts.text("admin.life.to." + to), click -> lead.accept(to));
            button.setId("lead-" + to);
            buttons.add(button);
        });
        add(buttons);
        if (!steps.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("admin-history");
            steps.forEach(step -> list.add(line(step)));
            add(list);
        }
    }

    private ListItem line(StepLine step) {
        var from = texts.text("admin.school.state." + step.from());
        var to = texts.text("admin.school.state." + step.to());
        var when = Dates.moment(step.at(), school.zone(), Language.current());
        var who = new Span(step.by().isEmpty() ? when : texts.text("admin.history.who", when, step.by()));
        who.addClassName("okrug-muted");
        return new ListItem(
                new Div(new Paragraph(texts.text("admin.life.step", from, to)), new Paragraph(step.reason()), who));
    }
}
