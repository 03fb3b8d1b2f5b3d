package app.okrug.ui.shell;

import app.okrug.language.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The menu in the drawer: all that the reader may open, under its headings.
class SideMenu extends Nav {

    SideMenu(Texts texts, List<MenuLine> lines) {
        addClassName("okrug-menu");
        getElement().setAttribute("aria-label", texts.text("ui.menu.label"));
        MenuSection.all().forEach(section -> add(section, section.among(lines), texts));
    }

    private void add(MenuSection section, List<MenuLine> lines, Texts texts) {
        if (lines.isEmpty()) {
            return;
        }
        var block = new Div();
        block.addClassName("okrug-menu-section");
        if (section != MenuSection.DAY) {
            block.add(new H2(texts.text(section.key())));
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new MenuLink(texts, line))));
        block.add(list);
        add(block);
    }
}
