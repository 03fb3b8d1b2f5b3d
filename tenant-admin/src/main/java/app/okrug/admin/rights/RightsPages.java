package app.okrug.admin.rights;

import app.okrug.language.Texts;
import app.okrug.ui.part.SubPages;
import com.vaadin.flow.router.RouterLink;

/// The pages about rights, above each of them.
class RightsPages extends SubPages {

    RightsPages(Texts texts) {
        super(texts.text("admin.rights.title"));
        page(new RouterLink(texts.text("admin.rights.matrix"), RightsView.class));
        page(new RouterLink(texts.text("admin.roles.title"), RolesView.class));
        page(new RouterLink(texts.text("admin.holders.title"), HoldersView.class));
        page(new RouterLink(texts.text("admin.why.title"), WhyView.class));
        page(new RouterLink(texts.text("admin.seen-as.title"), SeenAsView.class));
    }
}
