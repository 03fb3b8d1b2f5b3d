package app.okrug.admin.regulation;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.ChangeLine;
import app.okrug.acts.Contradictions;
import app.okrug.acts.ParameterLine;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Versions;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.drafts.DraftState;
import app.okrug.drafts.Drafting;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The school's act in force: its cover, its parameters by topic, its words, its history. Who may change it changes it
/// here; the others read.
@Route("admin/regulation")
@PageTitle("admin.regulation.title")
@Menu(title = "admin.regulation.title", order = 410, icon = "regulation")
@Requires(Right.REGULATION_VIEW)
class RegulationView extends ConsolePage implements BeforeEnterObserver {

    private static final int CHANGES = 100;

    private final Texts texts;
    private final Access access;
    private final transient RegulationPages pages;
    private final transient Versions versions;
    private final transient Contradictions contradictions;
    private final transient ProvisionText words;
    private final transient Drafting drafting;
    private final transient ActChanges changes;
    private final transient ApartChanges apart;
    private final transient PersonNames persons;
    private final transient SchoolClock clock;
    private final Div cover = new Div();
    private final Div topics = new Div();
    private final Div below = new Div();
    private String wish = "";

    RegulationView(
            Texts texts,
            Access access,
            RegulationPages pages,
            Versions versions,
            Contradictions contradictions,
            ProvisionText words,
            Drafting drafting,
            ActChanges changes,
            ApartChanges apart,
            PersonNames persons,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.pages = pages;
        this.versions = versions;
        this.contradictions = contradictions;
        this.words = words;
        this.drafting = drafting;
        this.changes = changes;
        this.apart = apart;
        this.persons = persons;
        this.clock = clock;
        topics.addClassName("okrug-stack");
        below.addClassName("okrug-stack");
        var tools = new Tools(texts);
        tools.search(texts.text("admin.regulation.search"), typed -> {
            wish = typed;
            showTopics();
        });
        tools.act(new Anchor("admin/rights", texts.text("admin.regulation.rights")));
        add(new Lead(lead()), cover, drafted(), tools, topics, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private Card text() {
        var whole = versions.inForce();
        var enforced = whole.paragraphs().stream()
                .filter(paragraph -> whole.enforces(paragraph.number()))
                .count();
        return new Card(
                texts.text("admin.act.text"),
                new Lead(texts.counted("admin.text.summary", whole.paragraphs().size(), enforced)),
                new Anchor(ActTextView.PATH, texts.text("admin.text.open")));
    }

    /// The way to the next version, for who prepares or approves it.
    private Div drafted() {
        var row = new Div();
        row.addClassName("okrug-row");
        if (access.allows(Right.REGULATION_DRAFT, Target.school())) {
            drafting.current()
                    .map(draft -> draft.state() == DraftState.SENT
                            ? new StateSign(Tone.WARNING, texts.text("admin.draft.waits"))
                            : new StateSign(Tone.NEUTRAL, texts.text("admin.draft.written")))
                    .ifPresent(row::add);
            row.add(new Anchor(
                    DraftView.PATH,
                    texts.text(drafting.current().isPresent() ? "admin.draft.open" : "admin.draft.title")));
        }
        return row;
    }

    private String lead() {
        return texts.text(mayEdit() ? "admin.regulation.lead" : "admin.regulation.lead.read");
    }

    private boolean mayEdit() {
        return access.allows(Right.REGULATION_EDIT, Target.school());
    }

    private void show() {
        var act = pages.act();
        var card = new ActCard(texts, act);
        cover.removeAll();
        cover.add(
                mayEdit()
                        ? card.editable(
                                () -> changes.cover(act, this::show),
                                changes.confirmed(),
                                () -> changes.confirm(this::show))
                        : card);
        showTopics();
        var history = pages.changes(CHANGES);
        below.removeAll();
        below.add(
                text(),
                new ContradictionsCard(texts, words, contradictions.inForce()),
                new VersionsCard(texts, versions.all()),
                new HistoryCard(
                        texts,
                        history,
                        clock.zone(),
                        names(history),
                        mayEdit() ? change -> changes.revert(change, this::show) : null));
    }

    private void showTopics() {
        Map<String, List<ParameterLine>> byTopic = new LinkedHashMap<>();
        pages.parameters().stream()
                .filter(line -> Alphabet.found(wish, line.name(), line.text(), line.topic()))
                .forEach(line -> byTopic.computeIfAbsent(line.topic(), _ -> new ArrayList<>())
                        .add(line));
        topics.removeAll();
        byTopic.forEach((topic, lines) -> topics.add(new Card(topic, rows(lines))));
        if (byTopic.isEmpty()) {
            topics.add(new Paragraph(texts.text("ui.table.empty")));
        }
    }

    private UnorderedList rows(List<ParameterLine> lines) {
        var rows = new UnorderedList();
        rows.addClassName("admin-parameters");
        for (var line : lines) {
            var row = new ParameterRow(texts, line, clock.zone());
            rows.add(
                    mayEdit()
                            ? row.editable(line, () -> changes.parameter(line, this::show))
                                    .divisible(
                                            line,
                                            () -> apart.add(line, this::show),
                                            one -> apart.change(line, one, this::show),
                                            one -> apart.lift(line, one, this::show))
                                    .offering(line, () -> changes.take(line, this::show))
                            : row);
        }
        return rows;
    }

    private Function<UUID, String> names(List<ChangeLine> history) {
        var ids = history.stream().map(ChangeLine::by).map(PersonId::new).collect(Collectors.toSet());
        var known = persons.of(ids);
        return id -> {
            PersonName name = known.get(new PersonId(id));
            return name == null ? texts.text("admin.history.somebody") : name.full();
        };
    }
}
