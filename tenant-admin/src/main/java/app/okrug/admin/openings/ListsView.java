package app.okrug.admin.openings;

import app.okrug.access.OfficeRight;
import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.workbook.UnreadableFile;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.openings.LineState;
import app.okrug.openings.ListRefused;
import app.okrug.openings.Openings;
import app.okrug.openings.SchoolList;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;

/// Many schools at once: the template, a filled-in list to be checked, and the lists that were brought before.
@Route(ListsView.PATH)
@PageTitle("admin.lists.title")
@RequiresOffice(OfficeRight.SCHOOLS_CREATE)
class ListsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/lists";

    private final Texts texts;
    private final transient Openings openings;
    private final transient SchoolCreation creation;

    ListsView(Texts texts, Openings openings, SchoolCreation creation) {
        this.texts = texts;
        this.openings = openings;
        this.creation = creation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Anchor("office", texts.text("admin.schools.all")));
        add(new Lead(texts.text("admin.lists.lead")));
        add(new Card(
                texts.text("admin.lists.template"),
                new Paragraph(texts.text("admin.lists.template.what")),
                template()));
        add(new ListUpload(texts, this::check));
        add(before());
    }

    private Div template() {
        var row = new Div(new ReadyFile(
                texts.text("admin.lists.template.get"),
                texts.text("admin.lists.template.file"),
                ReadyFile.WORKBOOK,
                openings::template));
        row.addClassName("okrug-row");
        return row;
    }

    /// @return what hinders; empty when the list is open on its page
    private String check(Upload file) {
        try {
            var list = openings.check(file);
            getUI().ifPresent(ui -> ui.navigate(PATH + "/" + list.value()));
            return "";
        } catch (ListRefused refused) {
            return refused.sentence().in(texts);
        } catch (UnreadableFile unreadable) {
            return unreadable.sentence().in(texts);
        }
    }

    private Card before() {
        var card = new Card(texts.text("admin.lists.before"));
        var all = openings.latest();
        if (all.isEmpty()) {
            card.add(new Paragraph(texts.text("admin.lists.before.none")));
            return card;
        }
        var table = new Lines<SchoolList>(texts, "admin.lists.before")
                .parts(
                        "admin.lists.file",
                        list -> new Anchor(PATH + "/" + list.id().value(), list.fileName()),
                        SchoolList::fileName)
                .parts(
                        "admin.lists.when",
                        list -> new Span(Dates.moment(list.createdAt(), creation.usualZone(), Language.current())),
                        Comparator.comparing(SchoolList::createdAt))
                .number("admin.lists.state.DONE", list -> list.count(LineState.DONE))
                .number("admin.lists.open.left", SchoolList::open)
                .number("admin.lists.state.FAULTY", list -> list.count(LineState.FAULTY));
        table.show(all);
        card.add(table);
        return card;
    }
}
