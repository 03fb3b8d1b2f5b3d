package app.okrug.admin.timetable;

import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.language.Texts;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.UnknownEdition;
import app.okrug.timetable.WeekEditing;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Arrays;

/// The weeks of all classes, teachers or rooms of an edition, a sheet for each.
@Route(TimetableView.PATH + "/:id/print")
@Requires(Right.TIMETABLE_EDIT)
class PrintView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient WeekEditing editing;
    private final transient WeekPicture picture;
    private final transient Facets facets;
    private String title = "";

    PrintView(Texts texts, WeekEditing editing, WeekPicture picture, Facets facets) {
        this.texts = texts;
        this.editing = editing;
        this.picture = picture;
        this.facets = facets;
        addClassName("admin-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var edition = new EditionId(Address.id(event, "id").orElseThrow(NotFoundException::new));
            var week = editing.week(edition);
            var by = Address.asked(event, "by");
            var kind = Arrays.stream(Facet.Kind.values())
                    .filter(one -> one.key().equals(by))
                    .findFirst()
                    .orElse(Facet.Kind.CLASS);
            title = EditionWords.name(texts, week.edition());
            add(tools(edition));
            facets.of(week, kind).stream()
                    .filter(facet -> week.entries().stream().anyMatch(entry -> facet.shows(week, entry)))
                    .map(facet -> picture.sheet(week, facet))
                    .forEach(this::add);
        } catch (UnknownEdition | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div tools(EditionId edition) {
        var back = new Anchor(TimetableView.PATH + "/" + edition.value(), texts.text("admin.week.back.editor"));
        back.addClassName("admin-back");
        var print = new Button(
                texts.text("admin.week.print"),
                Symbol.PRINT.icon(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(back, print);
        tools.addClassNames("okrug-row", "okrug-no-print");
        return tools;
    }
}
