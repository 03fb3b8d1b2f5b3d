package app.okrug.admin.quotas;

import app.okrug.access.Right;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.quotas.Fullness;
import app.okrug.quotas.Quota;
import app.okrug.quotas.QuotaUse;
import app.okrug.quotas.SchoolQuotas;
import app.okrug.quotas.SchoolUse;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StatFigure;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// What the school uses of what it may, what happens at the limit, and whom to ask for more.
@Route(OwnQuotasView.PATH)
@PageTitle("admin.quotas.title")
@Menu(title = "admin.quotas.title", order = 247, icon = "load")
@Requires(Right.QUOTA_VIEW)
class OwnQuotasView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/quotas";

    private final Texts texts;
    private final transient SchoolQuotas quotas;

    OwnQuotasView(Texts texts, SchoolQuotas quotas) {
        this.texts = texts;
        this.quotas = quotas;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var own = quotas.own();
        var figures = new Div();
        figures.addClassName("admin-figures-row");
        own.uses().forEach(use -> figures.add(figure(use)));
        add(new Lead(texts.text("admin.quotas.school.lead")), figures, effects(own));
    }

    private StatFigure figure(QuotaUse use) {
        var note = use.level() == Fullness.ROOM
                ? texts.text("admin.quotas.limit", UseWords.limit(texts, use))
                : texts.text(
                        "admin.quotas.limit.level",
                        UseWords.limit(texts, use),
                        texts.text("admin.quotas.level." + use.level()));
        return new StatFigure(
                UseWords.tone(use.level()),
                UseWords.used(texts, use),
                texts.text("admin.quotas.col." + use.quota()),
                note,
                null);
    }

    private Card effects(SchoolUse own) {
        var list = new UnorderedList();
        for (var quota : Quota.values()) {
            list.add(new ListItem(texts.text("admin.quotas.effect." + quota)));
        }
        var card = new Card(texts.text("admin.quotas.effects"), list, new Paragraph(texts.text("admin.quotas.more")));
        if (own.refusedToday() > 0) {
            card.add(new Paragraph(texts.counted("admin.quotas.refused-today", own.refusedToday())));
        }
        if (!own.own().reason().isEmpty()) {
            card.add(new Paragraph(
                    texts.text("admin.quotas.own-reason", own.own().reason())));
        }
        return card;
    }
}
