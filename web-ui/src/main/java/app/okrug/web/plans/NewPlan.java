package app.okrug.web.plans;

import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.plans.Plans;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/// Begins a plan of one's own. Only those who teach something see it.
class NewPlan {

    private static final int LONGEST_NAME = 200;

    private final Plans plans;
    private final PlanCourses courses;
    private final Texts texts;

    NewPlan(Plans plans, PlanCourses courses, Texts texts) {
        this.plans = plans;
        this.courses = courses;
        this.texts = texts;
    }

    Optional<Component> part() {
        var own = courses.own();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var what = new Select<CourseLine>();
        what.setLabel(texts.text("web.plans.new-for"));
        what.setItemLabelGenerator(this::words);
        what.setItems(own);
        what.setValue(own.getFirst());
        var name = new TextField(texts.text("web.plans.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(suggested(own.getFirst()));
        what.addValueChangeListener(changed -> name.setValue(suggested(changed.getValue())));
        var begin = new Button(texts.text("web.plans.begin"), Symbol.ADD.icon(), clicked -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(texts.text("web.plans.name-missing"));
            if (!name.isInvalid()) {
                var id = plans.begin(what.getValue().id(), name.getValue());
                clicked.getSource().getUI().ifPresent(ui -> ui.navigate("plans/" + id.value()));
            }
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(what, name, begin);
        row.addClassName("plans-new");
        return Optional.of(new Details(texts.text("web.plans.new"), row));
    }

    private String words(CourseLine course) {
        return texts.text("web.plans.subject-parallel", course.subject(), course.parallel());
    }

    private String suggested(CourseLine course) {
        return texts.text("web.plans.suggested", course.subject(), course.parallel());
    }
}
