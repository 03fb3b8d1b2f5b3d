package app.okrug.admin.openings;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.RunningJob;
import app.okrug.admin.slips.SlipsDialog;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.openings.LineState;
import app.okrug.openings.ListId;
import app.okrug.openings.ListRefused;
import app.okrug.openings.Openings;
import app.okrug.openings.SchoolLine;
import app.okrug.openings.SchoolList;
import app.okrug.openings.UnknownList;
import app.okrug.slips.AdministratorSlips;
import app.okrug.tenancy.SchoolId;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// One list of schools: what its rows say, the start, the progress, the result of each school, the slips for their
/// administrators.
@Route(ListsView.PATH + "/:list")
@RequiresOffice(OfficeRight.SCHOOLS_CREATE)
class ListView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final transient Openings openings;
    private final transient AdministratorSlips slips;
    private final transient Jobs jobs;
    private String title = "";

    ListView(Texts texts, Openings openings, AdministratorSlips slips, Jobs jobs) {
        this.texts = texts;
        this.openings = openings;
        this.slips = slips;
        this.jobs = jobs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Address.id(event, "list").map(ListId::new).orElseThrow(NotFoundException::new));
        } catch (UnknownList | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ListId id) {
        removeAll();
        var list = openings.list(id);
        var lines = openings.lines(id);
        title = list.fileName();
        add(new Anchor(ListsView.PATH, texts.text("admin.lists.all")), figures(list));
        if (list.job() != null && openings.running(list)) {
            add(new Card(
                    texts.text("admin.lists.working"),
                    new RunningJob(texts, jobs, list.job(), over -> show(id)),
                    new Paragraph(texts.text("admin.import.leave"))));
        } else {
            add(deeds(list));
        }
        var opened = opened(lines);
        if (!opened.isEmpty()) {
            add(slips(opened));
        }
        var table = new ListLines(texts);
        table.show(lines);
        add(table);
    }

    private Div figures(SchoolList list) {
        var row = new Div(
                figure(list.open(), "admin.lists.open.left", Tone.NEUTRAL),
                figure(list.count(LineState.DONE), "admin.lists.state.DONE", Tone.GOOD),
                figure(list.count(LineState.FAILED), "admin.lists.state.FAILED", Tone.DANGER),
                figure(list.count(LineState.FAULTY), "admin.lists.state.FAULTY", Tone.WARNING));
        row.addClassName("admin-figures-row");
        return row;
    }

    private StatFigure figure(int number, String what, Tone tone) {
        return new StatFigure(
                number == 0 ? Tone.NEUTRAL : tone, texts.text("admin.number", number), texts.text(what), null, null);
    }

    private Card deeds(SchoolList list) {
        var card = new Card(texts.text("admin.lists.deeds"));
        if (list.count(LineState.FAULTY) > 0) {
            card.add(new Paragraph(texts.counted("admin.lists.faulty.left", list.count(LineState.FAULTY))));
        }
        var row = new Div();
        row.addClassName("okrug-row");
        if (list.open() > 0) {
            var draft = new Checkbox(texts.text("admin.school.draft"), list.draft());
            draft.setHelperText(texts.text("admin.school.draft.help"));
            var words = list.job() == null ? "admin.lists.start" : "admin.lists.go-on";
            var start = new Button(texts.counted(words, list.open()), click -> start(list, draft.getValue()));
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(draft);
            row.add(start);
        }
        if (list.count(LineState.DONE) == 0) {
            row.add(new Button(texts.text("admin.lists.discard"), click -> discard(list)));
        }
        if (row.getComponentCount() == 0) {
            card.add(new Paragraph(texts.text("admin.lists.finished")));
        }
        card.add(row);
        return card;
    }

    private void start(SchoolList list, boolean draft) {
        try {
            openings.start(list.id(), draft);
        } catch (ListRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
        show(list.id());
    }

    private void discard(SchoolList list) {
        new Confirmation(
                        texts,
                        texts.text("admin.lists.discard.question"),
                        texts.text("admin.lists.discard.consequence"),
                        texts.text("admin.lists.discard"),
                        () -> {
                            try {
                                openings.discard(list.id());
                                getUI().ifPresent(ui -> ui.navigate(ListsView.PATH));
                            } catch (ListRefused refused) {
                                Notice.problem(refused.sentence().in(texts));
                            }
                        })
                .open();
    }

    private Card slips(List<SchoolId> opened) {
        var wanted = opened.stream().collect(Collectors.toSet());
        var print = new Button(
                texts.text("admin.lists.codes.print"),
                click -> new SlipsDialog(texts, texts.text("admin.lists.codes"), again -> slips.of(wanted, again))
                        .open());
        return new Card(texts.text("admin.lists.codes"), new Paragraph(texts.text("admin.lists.codes.lead")), print);
    }

    private static List<SchoolId> opened(List<SchoolLine> lines) {
        return lines.stream()
                .filter(line -> line.state() == LineState.DONE)
                .map(SchoolLine::school)
                .filter(Objects::nonNull)
                .map((UUID school) -> new SchoolId(school))
                .toList();
    }
}
