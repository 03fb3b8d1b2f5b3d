package app.okrug.admin.rights;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.Explanation;
import app.okrug.access.Explanations;
import app.okrug.access.Remedy;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.curriculum.Courses;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/// Why somebody may or may not (P-08), now or on another day (I14). The whole question stands in the address.
@Route(WhyView.PATH)
@PageTitle("admin.why.title")
@Requires(Right.USERS_VIEW)
class WhyView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/rights/why";

    private final transient Texts texts;
    private final transient Access access;
    private final transient Explanations explanations;
    private final transient Whom whom;
    private final transient AskedObject objects;
    private final transient Years years;
    private final transient Courses courses;
    private final transient Classes classes;
    private final transient SchoolClock clock;
    private final Div answer = new Div();

    WhyView(
            Texts texts,
            Access access,
            Explanations explanations,
            Whom whom,
            AskedObject objects,
            Years years,
            Courses courses,
            Classes classes,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.explanations = explanations;
        this.whom = whom;
        this.objects = objects;
        this.years = years;
        this.courses = courses;
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        answer.removeAll();
        var today = clock.today();
        var question = Question.asked(event, today);
        var year = years.current(today);
        var form = new WhyForm(
                texts,
                whom,
                year.map(one -> courses.ofYear(one.id())).orElse(List.of()),
                year.map(one -> classes.ofYear(one.id())).orElse(List.of()),
                today,
                this::ask);
        form.show(question);
        add(new RightsPages(texts), new Lead(texts.text("admin.why.lead")), form, answer);
        show(question);
    }

    private void ask(Question question) {
        Address.remember(this, PATH, question.address(clock.today()));
        show(question);
    }

    private void show(Question question) {
        answer.removeAll();
        var person = question.person();
        var right = question.right();
        if (person == null || right == null) {
            return;
        }
        var explanation = explanations.of(person, question.category(), right, objects.of(question), question.on());
        var name = whom.named(person).map(PersonName::full).orElse(texts.text("ui.unknown"));
        var heading = texts.text(
                "admin.why.heading",
                name,
                texts.text("access.right." + right + ".name"),
                Dates.inFigures(question.on(), Language.current()));
        answer.add(new WhyAnswer(texts, heading, explanation, change(explanation, question, right)));
    }

    /// Where it can be changed, for who may.
    private Optional<Anchor> change(Explanation explanation, Question question, Right right) {
        return Optional.ofNullable(explanation.remedy())
                .flatMap(remedy -> address(remedy, question, right, explanation)
                        .map(address -> new Anchor(address, texts.text("admin.why.change." + remedy))));
    }

    private Optional<String> address(Remedy remedy, Question question, Right right, Explanation explanation) {
        return switch (remedy) {
            case MATRIX -> path(Right.REGULATION_EDIT, RightsView.cell(right, explanation.role()));
            case REGULATION -> path(Right.REGULATION_EDIT, "admin/regulation");
            case OPENING -> path(Right.JOURNAL_UNLOCK, "admin/openings");
            case REGISTER -> path(Right.PUPILS_MOVE, "admin/movement");
            case PERSON, ROLE, RELATION ->
                question.category() == Category.STAFF && question.person() != null
                        ? path(Right.USERS_EXTRA, HoldersView.address(question.person()))
                        : Optional.empty();
            case EMPLOYMENT ->
                question.person() == null
                        ? Optional.empty()
                        : path(
                                Right.STAFF_EDIT,
                                "admin/staff/" + question.person().value());
            case OFFICE, NOTHING -> Optional.empty();
        };
    }

    private Optional<String> path(Right needed, String path) {
        return access.allows(needed, Target.school()) ? Optional.of(path) : Optional.empty();
    }
}
