package app.okrug.admin.regulation;

import app.okrug.access.Right;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.UnknownVersion;
import app.okrug.acts.Versions;
import app.okrug.acts.WholeAct;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// The text of a version of the act, with what each paragraph holds: `/admin/regulation/text/{version}`, without one
/// the version in force.
@Route(ActTextView.PATH + "/:act?")
@PageTitle("admin.text.title")
@Requires(Right.REGULATION_VIEW)
class ActTextView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/regulation/text";

    private enum Narrowed {
        ALL,
        ENFORCED,
        NOT_ENFORCED
    }

    private final Texts texts;
    private final transient Versions versions;
    private final transient ProvisionText words;
    private final Div text = new Div();
    private transient WholeAct whole;
    private String wish = "";
    private Narrowed narrowed = Narrowed.ALL;

    ActTextView(Texts texts, Versions versions, ProvisionText words) {
        this.texts = texts;
        this.versions = versions;
        this.words = words;
        this.whole = versions.inForce();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            whole = Address.id(event, "act").map(versions::of).orElseGet(versions::inForce);
        } catch (UnknownVersion none) {
            event.rerouteTo(RegulationView.class);
            return;
        }
        var back = new Anchor("admin/regulation", Symbol.BACK.icon());
        back.add(texts.text("admin.regulation.title"));
        back.addClassName("admin-back");
        var enforced = whole.paragraphs().stream().filter(this::enforced).count();
        removeAll();
        add(
                back,
                new Lead(texts.text(
                        "admin.text.lead",
                        whole.act().title(),
                        enforced,
                        whole.paragraphs().size())),
                tools(),
                new Card(texts.text("admin.act.text"), text),
                new LooseCard(texts, words, whole, null));
        show();
    }

    private Tools tools() {
        var tools = new Tools(texts);
        tools.search(texts.text("admin.text.search"), typed -> {
            wish = typed;
            show();
        });
        var choice = new Select<Narrowed>();
        choice.setLabel(texts.text("admin.text.narrow"));
        choice.setItems(Narrowed.values());
        choice.setItemLabelGenerator(one -> texts.text("admin.text.narrow." + one));
        choice.setValue(Narrowed.ALL);
        choice.addValueChangeListener(change -> {
            narrowed = change.getValue();
            show();
        });
        tools.narrow(choice);
        tools.act(new Anchor(ActPrintView.PATH + "/" + whole.act().id(), texts.text("admin.versions.print")));
        return tools;
    }

    private void show() {
        text.removeAll();
        text.add(
                whole.paragraphs().stream().noneMatch(this::shown)
                        ? new com.vaadin.flow.component.html.Paragraph(texts.text("ui.table.empty"))
                        : new ParagraphList(texts, words, whole, this::shown, null));
    }

    private boolean shown(Paragraph paragraph) {
        return switch (narrowed) {
                    case ALL -> true;
                    case ENFORCED -> enforced(paragraph);
                    case NOT_ENFORCED -> !enforced(paragraph);
                }
                && Alphabet.found(wish, paragraph.number(), paragraph.quote(), holds(paragraph));
    }

    private boolean enforced(Paragraph paragraph) {
        return whole.enforces(paragraph.number());
    }

    private String holds(Paragraph paragraph) {
        var told = new StringBuilder();
        whole.held(paragraph.number())
                .forEach(provision ->
                        told.append(ParagraphList.told(words, provision)).append(' '));
        return told.toString();
    }
}
