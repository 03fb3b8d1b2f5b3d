package app.okrug.admin.onboarding;

import app.okrug.access.Right;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.OwnHeadings;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// Brings a school in from its workbooks. Files that were begun with are found again after leaving the page.
@Route("admin/import")
@PageTitle("admin.import.title")
@Menu(title = "admin.import.title", order = 320, icon = "import")
@Requires(Right.IMPORT_RUN)
class ImportView extends ConsolePage implements BeforeEnterObserver {

    private static final int HISTORY = 200;

    private final Texts texts;
    private final transient Onboarding onboarding;
    private final transient ImportSteps steps;
    private final transient UndoSteps undoing;
    private final transient OwnHeadings headings;
    private final transient SchoolClock clock;
    private final Div now = new Div();
    private final Div before = new Div();
    private final Div own = new Div();

    ImportView(
            Texts texts,
            Onboarding onboarding,
            ImportSteps steps,
            UndoSteps undoing,
            OwnHeadings headings,
            SchoolClock clock) {
        this.texts = texts;
        this.onboarding = onboarding;
        this.steps = steps;
        this.undoing = undoing;
        this.headings = headings;
        this.clock = clock;
        now.addClassName("admin-import-now");
        add(new Lead(texts.text("admin.import.lead")), now, new TemplatesCard(texts, onboarding), before, own);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(onboarding
                .unfinished()
                .map(batch -> steps.of(batch, this::show))
                .orElseGet(() -> steps.choose(this::show)));
    }

    private void show(Component step) {
        now.removeAll();
        now.add(step);
        own.removeAll();
        own.add(new OwnHeadingsCard(texts, headings, clock.zone()));
        before.removeAll();
        before.add(new HistoryCard(
                texts,
                onboarding.history(HISTORY),
                clock.zone(),
                onboarding::undoable,
                files -> undoing.ask(files, this::showAbove, () -> show(steps.choose(this::show)))));
    }

    /// What answers a button of the history stands above it, out of sight.
    private void showAbove(Component step) {
        show(step);
        now.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
