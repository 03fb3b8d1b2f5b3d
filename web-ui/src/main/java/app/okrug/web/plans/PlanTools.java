package app.okrug.web.plans;

import app.okrug.curriculum.LessonPlanId;
import app.okrug.files.FileLine;
import app.okrug.files.SentFile;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.PlanWorkbooks;
import app.okrug.plans.PlanKind;
import app.okrug.plans.PlanPage;
import app.okrug.plans.PlanRow;
import app.okrug.plans.PlanState;
import app.okrug.plans.PlanVersion;
import app.okrug.plans.Plans;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

/// What can be done with a plan beside its lines.
@org.springframework.stereotype.Component
class PlanTools {

    private static final int LONGEST_COMMENT = 1000;

    private final Plans plans;
    private final PlanCourses courses;
    private final PlanWorkbooks workbooks;
    private final SchoolClock clock;
    private final Texts texts;

    PlanTools(Plans plans, PlanCourses courses, PlanWorkbooks workbooks, SchoolClock clock, Texts texts) {
        this.plans = plans;
        this.courses = courses;
        this.workbooks = workbooks;
        this.clock = clock;
        this.texts = texts;
    }

    Component of(PlanPage page, PlanTable table, Runnable again) {
        var all = new Div(bound(page, again));
        all.addClassName("plan-tools");
        if (page.editable()) {
            all.add(workbook(page, table));
        }
        all.add(materials(page, again), versions(page, again), deeds(page));
        return all;
    }

    private Component bound(PlanPage page, Runnable again) {
        var card = new Card(texts.text("web.plans.courses"));
        if (page.plan().kind() == PlanKind.TYPICAL) {
            card.add(new Paragraph(texts.text("web.plans.typical-note")));
            return card;
        }
        var list = new UnorderedList();
        page.bound().forEach(course -> {
            var link = new Anchor("programme/" + course.course().value(), course.name());
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(link));
        });
        card.add(page.bound().isEmpty() ? new Paragraph(texts.text("web.plans.no-courses")) : list);
        page.bindable()
                .forEach(course -> card.add(new Button(texts.text("web.plans.bind", course.name()), _ -> {
                    plans.bind(page.plan().id(), course.course());
                    again.run();
                })));
        return card;
    }

    /// Lines read from a workbook stand in the table unsaved: the table itself is the preview.
    private Component workbook(PlanPage page, PlanTable table) {
        var upload = new Upload(UploadHandler.inMemory((about, content) -> {
            var rows = workbooks.read(page.plan().subject(), page.plan().parallel(), about.fileName(), content).stream()
                    .map(row ->
                            new PlanRow(null, row.section(), row.topic(), row.workType(), row.hours(), row.homework()))
                    .toList();
            table.offer(rows);
        }));
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt", ".tsv");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.text("web.plans.workbook-choose"), Symbol.IMPORT.icon()));
        return new Card(texts.text("web.plans.workbook"), new Paragraph(texts.text("web.plans.workbook-note")), upload);
    }

    private Component materials(PlanPage page, Runnable again) {
        var card = new Card(texts.text("web.plans.materials"));
        if (page.materials().isEmpty()) {
            card.add(new Paragraph(texts.text("web.plans.no-materials")));
        }
        page.materials().forEach(file -> card.add(material(file, page.editable(), again)));
        if (page.editable()) {
            var upload = new Upload(UploadHandler.inMemory((about, content) -> {
                plans.attach(page.plan().id(), new SentFile(about.fileName(), content));
                again.run();
            }));
            upload.setUploadButton(new Button(texts.text("web.plans.attach"), Symbol.ADD.icon()));
            card.add(upload);
        }
        return card;
    }

    private Component material(FileLine file, boolean editable, Runnable again) {
        var link = new Anchor("api/files/" + file.id().value(), file.name());
        link.getElement().setAttribute("download", file.name()).setAttribute("router-ignore", true);
        var check = new Span(texts.text("files.virus." + file.virusCheck()));
        check.addClassName("plans-facts");
        var row = new Div(link, check);
        row.addClassName("plan-material");
        if (editable) {
            var remove = new Button(Symbol.REMOVE.icon(), _ -> {
                plans.detach(file.id());
                again.run();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(texts.text("web.plans.detach", file.name()));
            row.add(remove);
        }
        return row;
    }

    private Component versions(PlanPage page, Runnable again) {
        var card = new Card(texts.text("web.plans.versions"));
        if (page.versions().isEmpty()) {
            card.add(new Paragraph(texts.text("web.plans.no-versions")));
        }
        if (page.plan().state() == PlanState.DRAFT
                && page.editable()
                && page.plan().kind() != PlanKind.TYPICAL) {
            card.add(new Button(texts.text("web.plans.submit"), _ -> {
                plans.submit(page.plan().id(), page.version());
                again.run();
            }));
        }
        if (page.plan().state() == PlanState.SUBMITTED && page.approvable()) {
            card.add(decision(page, again));
        }
        page.versions().forEach(version -> card.add(version(version)));
        return card;
    }

    private Component decision(PlanPage page, Runnable again) {
        var comment = new TextArea(texts.text("web.plans.comment"));
        comment.setMaxLength(LONGEST_COMMENT);
        comment.setWidthFull();
        var approve = new Button(texts.text("web.plans.approve"), _ -> {
            plans.approve(page.plan().id(), comment.getValue(), page.version());
            again.run();
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(texts.text("web.plans.give-back"), _ -> {
            comment.setInvalid(comment.getValue().isBlank());
            comment.setErrorMessage(texts.text("web.plans.comment-missing"));
            if (!comment.isInvalid()) {
                plans.giveBack(page.plan().id(), comment.getValue(), page.version());
                again.run();
            }
        });
        var buttons = new Div(approve, back);
        buttons.addClassName("okrug-row");
        return new Div(comment, buttons);
    }

    private Component version(PlanVersion version) {
        var language = Language.current();
        var zone = clock.zone();
        var summary = texts.text(
                "web.plans.version",
                version.number(),
                texts.text("web.plans.version." + version.state()),
                version.by(),
                Dates.inFigures(version.at().atZone(zone).toLocalDate(), language));
        var lines = new OrderedList();
        version.lines().forEach(line -> lines.add(new ListItem(line.topic() + " (" + line.hours() + ")")));
        var body = new Div();
        if (version.decidedBy() != null && version.decidedAt() != null) {
            body.add(new Paragraph(texts.text(
                    "web.plans.decided",
                    version.decidedBy(),
                    Dates.inFigures(version.decidedAt().atZone(zone).toLocalDate(), language),
                    version.comment())));
        }
        body.add(lines);
        return new Details(summary, body);
    }

    private Component deeds(PlanPage page) {
        var card = new Card(texts.text("web.plans.more"));
        courses.own(page.plan().subjectId())
                .forEach(course -> card.add(new Button(
                        texts.text("web.plans.copy", course.parallel()),
                        _ -> open(plans.copy(page.plan().id(), course.id())))));
        if (page.approvable() && page.plan().kind() != PlanKind.TYPICAL) {
            card.add(new Button(
                    texts.text("web.plans.copy-typical"),
                    _ -> open(plans.copyAsTypical(page.plan().id()))));
        }
        if (page.editable()
                && page.plan().kind() != PlanKind.SCHOOL
                && page.bound().isEmpty()
                && page.given().isEmpty()) {
            card.add(new Button(
                    texts.text("web.plans.remove"),
                    _ -> new Confirmation(
                                    texts,
                                    texts.text(
                                            "web.plans.remove-sure", page.plan().name()),
                                    texts.text("web.plans.remove-note"),
                                    texts.text("web.plans.remove"),
                                    () -> {
                                        plans.remove(page.plan().id());
                                        UI.getCurrent().navigate("plans");
                                    })
                            .open()));
        }
        return card;
    }

    private static void open(LessonPlanId id) {
        UI.getCurrent().navigate("plans/" + id.value());
    }
}
