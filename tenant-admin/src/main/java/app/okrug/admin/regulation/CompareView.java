package app.okrug.admin.regulation;

import app.okrug.access.Right;
import app.okrug.acts.Comparison;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Version;
import app.okrug.acts.Versions;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;

/// Two versions of the act side by side, for the pedagogical council: `?from=…&to=…`.
@Route(CompareView.PATH)
@PageTitle("admin.compare.title")
@Requires(Right.REGULATION_VIEW)
class CompareView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/regulation/compare";

    private final Texts texts;
    private final transient Versions versions;
    private final transient ProvisionText words;
    private final Div result = new Div();

    CompareView(Texts texts, Versions versions, ProvisionText words) {
        this.texts = texts;
        this.versions = versions;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = versions.all();
        var from = choice("admin.compare.from", all, Address.asked(event, "from"), all.size() - 1);
        var to = choice("admin.compare.to", all, Address.asked(event, "to"), 0);
        from.addValueChangeListener(change -> show(from.getValue(), to.getValue()));
        to.addValueChangeListener(change -> show(from.getValue(), to.getValue()));
        var back = new Anchor("admin/regulation", Symbol.BACK.icon());
        back.add(texts.text("admin.regulation.title"));
        back.addClassName("admin-back");
        var row = new Div(from, to);
        row.addClassName("okrug-row");
        add(back, new Lead(texts.text("admin.compare.lead")), row, result);
        show(from.getValue(), to.getValue());
    }

    private Select<Version> choice(String label, List<Version> all, String asked, int otherwise) {
        var choice = new Select<Version>();
        choice.setLabel(texts.text(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(version -> texts.text(
                "admin.compare.version",
                version.act().title(),
                Dates.inFigures(version.act().effectiveFrom(), Language.current())));
        choice.addClassName("admin-version-choice");
        choice.setValue(all.stream()
                .filter(version -> version.act().id().toString().equals(asked))
                .findFirst()
                .orElse(all.get(otherwise)));
        return choice;
    }

    private void show(Version from, Version to) {
        var before = versions.of(from.act().id());
        var after = versions.of(to.act().id());
        result.removeAll();
        result.add(new ComparisonCard(texts, words, texts.text("admin.compare.title"), Comparison.of(before, after)));
        Address.remember(
                this,
                PATH,
                Map.of("from", from.act().id().toString(), "to", to.act().id().toString()));
    }
}
