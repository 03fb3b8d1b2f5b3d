package app.okrug.ui.shell;

import app.okrug.acts.WhomToAsk;
import app.okrug.finding.Finding;
import app.okrug.language.Texts;
import app.okrug.ui.find.FindButton;
import app.okrug.ui.help.HelpButton;
import app.okrug.ui.help.HelpTexts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of every page of both user interfaces; a route is put into it by itself unless it says `autoLayout =
/// false`.
///
/// The heading of the page stands here, so a view adds no `H1` of its own: it carries
/// `@PageTitle("journal.title")` with the key of a text, or tells it by `HasDynamicTitle`.
@Layout
public class MainShell extends AppLayout implements AfterNavigationObserver {

    private final Texts texts;
    private final H1 heading = new H1();
    private final Span news = new Span();
    private final Main main = new Main();
    private final PlaceWarning warning = new PlaceWarning();
    private final HelpButton help;
    private final transient Visitor visitor;

    MainShell(
            Texts texts,
            ObjectProvider<Visitor> visitors,
            ObjectProvider<MenuCount> counts,
            HelpTexts helpTexts,
            ObjectProvider<WhomToAsk> asked,
            ObjectProvider<Finding> finding) {
        this.texts = texts;
        this.help = new HelpButton(
                texts,
                helpTexts,
                () -> Optional.ofNullable(asked.getIfAvailable()).flatMap(WhomToAsk::inThisSchool));
        visitor = visitors.getIfAvailable(Nobody::new);
        var lines = MenuLine.forReader(texts, counts.stream().toList());
        var search = new FindButton(texts, new ShellSearch(texts, lines, finding)::find);

        addClassName("okrug-shell");
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(texts.text("ui.menu.label")));
        addToDrawer(side(visitor, lines));
        addToNavbar(bar(visitor, search));
        setContent(frame(lines.size() < 2 ? null : new BottomBar(texts, lines, () -> setDrawerOpened(true))));
    }

    private Aside side(Visitor visitor, List<MenuLine> lines) {
        var name = texts.text("ui.product");
        var side = new Aside(new Brand(name), new PlaceChoice(texts, visitor), new SideMenu(texts, lines));
        side.getElement().setAttribute("aria-label", name);
        return side;
    }

    private Header bar(Visitor visitor, FindButton search) {
        var drawer = new NativeButton();
        drawer.add(Symbol.MENU.icon());
        drawer.addClassName("okrug-drawer-toggle");
        drawer.setAriaLabel(texts.text("ui.menu.toggle"));
        drawer.addClickListener(click -> setDrawerOpened(!isDrawerOpened()));
        heading.addClassName("okrug-heading");
        var bar = new Header(new SkipLink(texts.text("ui.skip"), main), drawer, heading, search, help);
        bar.add(new ReaderMenu(texts, visitor));
        bar.addClassName("okrug-bar");
        return bar;
    }

    private Div frame(@Nullable BottomBar bottom) {
        main.setId("content");
        main.addClassName("okrug-content");
        main.getElement().setAttribute("tabindex", "-1");
        news.addClassName("okrug-unseen");
        news.getElement().setAttribute("role", "status");
        var frame = new Div(warning, main, news, new SessionWatch(texts));
        frame.addClassName("okrug-frame");
        if (bottom != null) {
            frame.add(bottom);
        }
        return frame;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var title = PageHeading.of(event, texts);
        heading.setText(title);
        news.setText(title);
        warning.show(visitor);
        help.about(event.getActiveChain().getFirst().getClass());
        getUI().ifPresent(ui -> {
            // After the framework has set its own title, which is the bare key of the annotation.
            ui.beforeClientResponse(this, _ -> ui.getPage().setTitle(texts.text("ui.title", title)));
            // Back leads to where the reader was; a link leads to the beginning of its page.
            if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
                ui.getPage().executeJs("window.scrollTo(0, 0)");
            }
        });
    }
}
