package app.okrug.admin.archive;

import app.okrug.archive.ArchiveFile;
import app.okrug.archive.UnknownArchive;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.function.Supplier;

/// A link that hands over an archive as it is read from its folder, however large it is.
class ArchiveLink extends Anchor {

    /// @param open asked when the link is followed
    ArchiveLink(String words, String spoken, Supplier<ArchiveFile> open) {
        addClassName("admin-file");
        add(Symbol.DOWNLOAD.icon(), new Span(words));
        setAriaLabel(spoken);
        setHref(DownloadHandler.fromInputStream(event -> {
            try {
                var file = open.get();
                return new DownloadResponse(file.content(), file.name(), "application/zip", file.size());
            } catch (UnknownArchive gone) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, gone.getMessage());
            }
        }));
        getElement().setAttribute("download", true);
    }
}
