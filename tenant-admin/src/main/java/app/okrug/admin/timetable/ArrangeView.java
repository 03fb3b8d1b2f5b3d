package app.okrug.admin.timetable;

import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.arranging.Arranging;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.Editions;
import app.okrug.timetable.UnknownEdition;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;

/// Starts the automatic placement from one edition, follows it, and says what is good and bad about that
/// edition now.
@Route(TimetableView.PATH + "/:id/arrange")
@PageTitle("admin.arrange.title")
@Requires(Right.TIMETABLE_EDIT)
class ArrangeView extends ConsolePage implements BeforeEnterObserver {

    private static final List<Integer> MINUTES = List.of(1, 3, 5, 10, 30);
    private static final int USUAL = 3;

    private final transient Texts texts;
    private final transient Editions editions;
    private final transient Arranging arranging;
    private final transient Jobs jobs;
    private final Div search = new Div();

    ArrangeView(Texts texts, Editions editions, Arranging arranging, Jobs jobs) {
        this.texts = texts;
        this.editions = editions;
        this.arranging = arranging;
        this.jobs = jobs;
        search.addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var edition = editions.get(new EditionId(Address.id(event, "id").orElseThrow(NotFoundException::new)));
            add(
                    way(edition),
                    new Lead(texts.text("admin.arrange.lead")),
                    new Card(texts.text("admin.arrange.search"), search));
            overloads(edition);
            add(new ReviewCard(texts, edition, arranging.review(edition.id())));
            arranging
                    .latest()
                    .filter(job -> !job.state().over())
                    .ifPresentOrElse(job -> follow(edition, job.id()), () -> offer(edition));
        } catch (UnknownEdition | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void offer(EditionLine edition) {
        var name = DraftDialog.name(texts, texts.text("admin.arrange.name"));
        name.setAutofocus(false);
        var minutes = new Select<Integer>();
        minutes.setLabel(texts.text("admin.arrange.time"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(one -> texts.counted("admin.arrange.minutes", one));
        minutes.setValue(USUAL);
        var start = new Button(texts.text("admin.arrange.start"), click -> start(edition, name, minutes.getValue()));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        var row = new Div(minutes, start);
        row.addClassName("okrug-row");
        search.removeAll();
        search.add(new Paragraph(texts.text("admin.arrange.kept")), name, row);
    }

    private void start(EditionLine edition, TextField name, int minutes) {
        follow(edition, arranging.start(edition.id(), name.getValue(), Duration.ofMinutes(minutes)));
    }

    private void follow(EditionLine edition, JobId job) {
        var stop = new Button(texts.text("admin.arrange.stop"), click -> arranging.stop(job));
        stop.setDisableOnClick(true);
        search.removeAll();
        search.add(new RunningJob(texts, jobs, job, over -> finished(edition, over)), stop);
    }

    private void finished(EditionLine edition, Job job) {
        offer(edition);
        arranging
                .outcome(job)
                .ifPresentOrElse(
                        arranged -> {
                            var sum = new Paragraph(
                                    texts.counted("admin.arrange.done", arranged.clashes(), arranged.cost()));
                            sum.getElement().setAttribute("role", "status");
                            var link = new Anchor(
                                    TimetableView.PATH + "/" + arranged.draft(), texts.text("admin.arrange.open"));
                            search.addComponentAsFirst(new Div(sum, link));
                        },
                        () -> {
                            var failure = job.failure();
                            var fault =
                                    new Paragraph(failure == null ? texts.text("admin.job.failed") : failure.in(texts));
                            fault.addClassName("admin-fault");
                            search.addComponentAsFirst(fault);
                        });
    }

    private void overloads(EditionLine edition) {
        var overloads = arranging.overloads(edition.id());
        if (overloads.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        overloads.forEach(one -> list.add(new ListItem(texts.text(
                "admin.arrange.overload",
                one.className(),
                one.hours().stripTrailingZeros().toPlainString(),
                one.most()))));
        add(new Card(
                texts.text("admin.arrange.overloads"), new Paragraph(texts.text("admin.arrange.overloads.why")), list));
    }

    private Div way(EditionLine edition) {
        var back = new Anchor(
                TimetableView.PATH + "/" + edition.id().value(), new Span(EditionWords.name(texts, edition)));
        back.addClassName("admin-back");
        var conditions = new Anchor(ConditionsView.PATH, texts.text("admin.conditions.title"));
        var way = new Div(back, conditions);
        way.addClassName("okrug-row");
        return way;
    }
}
