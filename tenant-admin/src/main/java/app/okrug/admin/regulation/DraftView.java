package app.okrug.admin.regulation;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.acts.Comparison;
import app.okrug.acts.Contradictions;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Versions;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.drafts.Draft;
import app.okrug.drafts.DraftState;
import app.okrug.drafts.Drafting;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.UUID;

/// The next version of the act while it is being written: its text, what each paragraph holds, what will change, and
/// the way to approval.
@Route(DraftView.PATH)
@PageTitle("admin.draft.title")
@Requires(Right.REGULATION_DRAFT)
class DraftView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/regulation/draft";

    private final transient Texts texts;
    private final transient Drafting drafting;
    private final transient Versions versions;
    private final transient Contradictions contradictions;
    private final transient ProvisionText words;
    private final transient DraftDialogs dialogs;
    private final transient PersonNames persons;
    private final Div text = new Div();
    private String wish = "";

    DraftView(
            Texts texts,
            Drafting drafting,
            Versions versions,
            Contradictions contradictions,
            ProvisionText words,
            DraftDialogs dialogs,
            PersonNames persons) {
        this.texts = texts;
        this.drafting = drafting;
        this.versions = versions;
        this.contradictions = contradictions;
        this.words = words;
        this.dialogs = dialogs;
        this.persons = persons;
        text.addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var back = new Anchor("admin/regulation", Symbol.BACK.icon());
        back.add(texts.text("admin.regulation.title"));
        back.addClassName("admin-back");
        add(back);
        drafting.current().ifPresentOrElse(this::show, this::nothing);
    }

    private void nothing() {
        var begin = new Button(texts.text("admin.draft.begin"), click -> dialogs.begin(this::show));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new EmptyState(Symbol.ADD, texts.text("admin.draft.none"), texts.text("admin.draft.none.next"), begin));
    }

    private void show(Draft draft) {
        var whole = drafting.whole(draft);
        var comparison = Comparison.of(versions.latest(), whole);
        var open = draft.state() == DraftState.OPEN;
        var tools = new Tools(texts);
        tools.search(texts.text("admin.text.search"), typed -> {
                    wish = typed;
                    showText(draft);
                })
                .setValue(wish);
        add(
                new Lead(texts.text("admin.draft.lead")),
                new DraftCard(texts, draft, this::name, dialogs, this::show),
                new ComparisonCard(texts, words, texts.text("admin.draft.changes"), comparison),
                new ContradictionsCard(texts, words, contradictions.of(whole)),
                new LooseCard(
                        texts, words, whole, open ? provision -> dialogs.hold(draft, provision, this::show) : null),
                tools,
                text);
        showText(draft);
    }

    private void showText(Draft draft) {
        var whole = drafting.whole(draft);
        var deeds = draft.state() == DraftState.OPEN ? dialogs.deeds(draft, this::show) : null;
        text.removeAll();
        text.add(new Card(
                texts.text("admin.act.text"),
                new ParagraphList(
                        texts,
                        words,
                        whole,
                        paragraph -> Alphabet.found(wish, paragraph.number(), paragraph.quote()),
                        deeds)));
    }

    private String name(UUID person) {
        var id = new PersonId(person);
        var name = persons.of(Set.of(id)).get(id);
        return name == null ? texts.text("admin.history.somebody") : name.full();
    }
}
