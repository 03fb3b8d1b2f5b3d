package app.okrug.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/// The HTML page that everything runs in: style sheets in the order in which they win, icons, the manifest of the
/// installable application. Lumo and not Aura: docs/decisions/0021-lumo-under-our-own-look.md.
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("theme/okrug.css")
@StyleSheet("theme/vaadin.css")
@StyleSheet("theme/shell.css")
@StyleSheet("theme/parts.css")
@StyleSheet("theme/print.css")
public class OkrugPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Округ");
        settings.addLink(Inline.Position.APPEND, "icons/okrug.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addLink(Inline.Position.APPEND, "icons/okrug-180.png", Map.of("rel", "apple-touch-icon"));
        settings.addLink(Inline.Position.APPEND, "manifest.webmanifest", Map.of("rel", "manifest"));
        settings.addMetaTag("theme-color", "#173f36");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
