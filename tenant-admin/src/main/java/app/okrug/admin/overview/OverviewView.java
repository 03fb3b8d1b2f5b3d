package app.okrug.admin.overview;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.overview.DaySums;
import app.okrug.overview.Overview;
import app.okrug.overview.SchoolSums;
import app.okrug.overview.Sums;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import app.okrug.ui.plot.LinePlot;
import app.okrug.ui.plot.PlotPoint;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/// All schools of the municipality by what they have published: figures, two plots over the days, a table of schools.
@Route(OverviewView.PATH)
@PageTitle("admin.overview.title")
@Menu(title = "admin.overview.title", order = 505, icon = "reports")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class OverviewView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/overview";
    private static final List<Integer> PERIODS = List.of(7, 14, 30);

    private final Texts texts;
    private final transient Overview overview;
    private final transient Jobs jobs;
    private final LocalDate today;
    private final Div content = new Div();
    private int period = PERIODS.getFirst();

    OverviewView(Texts texts, Overview overview, Jobs jobs, SchoolCreation creation, Clock clock) {
        this.texts = texts;
        this.overview = overview;
        this.jobs = jobs;
        this.today = LocalDate.ofInstant(clock.instant(), creation.usualZone());
        content.addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = Address.asked(event, "days");
        period = PERIODS.stream()
                .filter(days -> days.toString().equals(asked))
                .findFirst()
                .orElse(PERIODS.getFirst());
        var choice = new Select<Integer>();
        choice.setLabel(texts.text("admin.overview.period"));
        choice.setItems(PERIODS);
        choice.setItemLabelGenerator(days -> texts.counted("admin.overview.days", days));
        choice.setValue(period);
        choice.addValueChangeListener(change -> {
            period = change.getValue();
            Address.remember(this, PATH, Map.of("days", String.valueOf(period)));
            show();
        });
        var tools = new Tools(texts).narrow(choice);
        tools.act(new Button(texts.text("admin.overview.publish"), click -> publish()));
        add(new Lead(texts.text("admin.overview.lead")), tools, content);
        show();
    }

    private void publish() {
        content.removeAll();
        content.add(new Card(
                texts.text("admin.overview.publishing"),
                new RunningJob(texts, jobs, overview.publishNow(), this::published)));
    }

    private void published(Job job) {
        if (job.state() == JobState.FAILED && job.failure() != null) {
            Notice.problem(job.failure().in(texts));
        }
        show();
    }

    private void show() {
        content.removeAll();
        var from = today.minusDays(period);
        var schools = overview.schools(from, today);
        if (schools.stream().allMatch(school -> school.publishedAt() == null)) {
            content.add(new EmptyState(
                    Symbol.SCHOOLS,
                    texts.text("admin.overview.none"),
                    texts.text("admin.overview.none.next"),
                    new Button(texts.text("admin.overview.publish"), click -> publish())));
            return;
        }
        var days = overview.days(from, today);
        var table = new SchoolLines(texts);
        table.show(schools);
        content.add(figures(schools), plots(days), table);
    }

    private Div figures(List<SchoolSums> schools) {
        var all = schools.stream().map(SchoolSums::sums).reduce(Sums.NONE, Sums::plus);
        var pupils = schools.stream().mapToLong(SchoolSums::pupils).sum();
        var readers = schools.stream().mapToLong(SchoolSums::readers).sum();
        var row = new Div(
                figure(
                        all.filled(),
                        "admin.overview.filled",
                        "admin.overview.of-lessons",
                        all.written(),
                        all.lessons()),
                figure(
                        all.onTime(),
                        "admin.overview.on-time",
                        "admin.overview.of-written",
                        all.punctual(),
                        all.written()),
                figure(
                        all.attendance(),
                        "admin.overview.attendance",
                        "admin.overview.missed",
                        all.missed(),
                        all.seats()),
                new StatFigure(
                        Tone.NEUTRAL,
                        texts.text("admin.number", readers),
                        texts.text("admin.overview.readers"),
                        texts.text("admin.overview.pupils", pupils),
                        null));
        row.addClassName("admin-figures-row");
        return row;
    }

    /// A share never stands without what it is a share of (I36).
    private StatFigure figure(OptionalDouble share, String what, String note, long part, long whole) {
        return new StatFigure(
                Tone.NEUTRAL, Share.written(share), texts.text(what), texts.text(note, part, whole), null);
    }

    private Div plots(List<DaySums> days) {
        var plots = new Div(
                plot("admin.overview.plot.filled", days, Sums::filled),
                plot("admin.overview.plot.attendance", days, Sums::attendance));
        plots.addClassName("admin-plots");
        return plots;
    }

    private LinePlot plot(String caption, List<DaySums> days, Function<Sums, OptionalDouble> share) {
        var points = days.stream()
                .filter(day -> share.apply(day.sums()).isPresent())
                .map(day -> new PlotPoint(label(day.day()), Share.percent(share.apply(day.sums()))))
                .toList();
        return new LinePlot(texts.text(caption), points);
    }

    private static String label(LocalDate day) {
        var figures = Dates.inFigures(day, Language.current());
        return Language.current().equals(Language.ENGLISH) ? figures.substring(5) : figures.substring(0, 5);
    }
}
