package app.okrug.admin.regulation;

import app.okrug.access.Right;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Subject;
import app.okrug.acts.UnknownVersion;
import app.okrug.acts.Versions;
import app.okrug.acts.WholeAct;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolFrame;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A version of the act on paper: the order that puts it into force, its text, and as annexes what it sets and whom it
/// entrusts with what (P-15).
@Route(ActPrintView.PATH + "/:act?")
@PageTitle("admin.print.title")
@Requires(Right.REGULATION_VIEW)
class ActPrintView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/regulation/print";

    private final transient Texts texts;
    private final transient Versions versions;
    private final transient ProvisionText words;
    private final transient SchoolFrame frame;

    ActPrintView(Texts texts, Versions versions, ProvisionText words, SchoolFrame frame) {
        this.texts = texts;
        this.versions = versions;
        this.words = words;
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var whole = Address.id(event, "act").map(versions::of).orElseGet(versions::inForce);
            add(tools(), order(whole), text(whole), values(whole), rights(whole));
        } catch (UnknownVersion none) {
            event.rerouteTo(RegulationView.class);
        }
    }

    private Div tools() {
        var back = new Anchor("admin/regulation", Symbol.BACK.icon());
        back.add(texts.text("admin.regulation.title"));
        back.addClassName("admin-back");
        var print = new Button(
                texts.text("admin.versions.print"),
                Symbol.PRINT.icon(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(back, print);
        tools.addClassNames("okrug-row", "okrug-no-print");
        return tools;
    }

    private Section order(WholeAct whole) {
        var act = whole.act();
        var dated = texts.text(
                "admin.print.order.number", day(act.dated()), Objects.requireNonNullElse(act.number(), "______"));
        var order = new Section(
                new Paragraph(frame.card().fullName()),
                new H2(texts.text("admin.print.order")),
                new Paragraph(dated),
                new Paragraph(texts.text("admin.print.order.approve", act.title())),
                new Paragraph(
                        texts.text("admin.print.order.from", Dates.inFigures(act.effectiveFrom(), Language.current()))),
                new Paragraph(texts.text("admin.print.order.know")),
                new Paragraph(texts.text("admin.print.order.control")),
                new Paragraph(texts.text("admin.print.signature")));
        order.addClassName("admin-print-page");
        return order;
    }

    private Section text(WholeAct whole) {
        var text = new Section(new H2(whole.act().title()));
        if (whole.act().approvedBy() != null) {
            text.add(
                    new Paragraph(texts.text("admin.print.approved", whole.act().approvedBy())));
        }
        String chapter = null;
        for (var paragraph : whole.paragraphs()) {
            if (paragraph.chapter() != null && !paragraph.chapter().equals(chapter)) {
                text.add(new H3(paragraph.chapter()));
            }
            chapter = paragraph.chapter();
            var line = new Paragraph(paragraph.number() + "  " + paragraph.quote());
            line.addClassName("admin-act-quote");
            text.add(line);
        }
        text.addClassName("admin-print-page");
        return text;
    }

    private Section values(WholeAct whole) {
        var table = table("admin.print.what", "admin.print.value", "admin.print.paragraph");
        for (var provision : whole.provisions()) {
            if (provision.subject() instanceof Subject.OfParameter) {
                row(
                        table,
                        words.name(provision.subject()),
                        words.value(provision),
                        Objects.requireNonNullElse(provision.paragraph(), "–"));
            }
        }
        return annex("admin.print.values", table);
    }

    private Section rights(WholeAct whole) {
        var table = table("admin.print.who", "admin.print.value", "admin.print.paragraph");
        for (var provision : whole.provisions()) {
            if (provision.subject() instanceof Subject.OfCell) {
                row(
                        table,
                        words.name(provision.subject()),
                        words.value(provision),
                        Objects.requireNonNullElse(provision.paragraph(), "–"));
            }
        }
        return annex("admin.print.rights", table);
    }

    private Section annex(String heading, NativeTable table) {
        var annex = new Section(new H2(texts.text(heading)), table);
        annex.addClassName("admin-print-page");
        return annex;
    }

    private NativeTable table(String... headings) {
        var table = new NativeTable();
        table.addClassName("admin-sheet");
        var head = new NativeTableRow();
        List.of(headings).forEach(key -> head.add(new NativeTableHeaderCell(texts.text(key))));
        table.getHead().add(head);
        return table;
    }

    private static void row(NativeTable table, String... cells) {
        var row = new NativeTableRow();
        List.of(cells).forEach(words -> row.add(new NativeTableCell(words)));
        table.getBody().add(row);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "____________" : Dates.inFigures(day, Language.current());
    }
}
