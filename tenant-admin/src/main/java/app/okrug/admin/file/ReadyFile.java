package app.okrug.admin.file;

import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// A link that hands over a file.
public class ReadyFile extends Anchor {

    /// The workbook format of spreadsheet programs.
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// A document for paper.
    public static final String PAPER = "application/pdf";

    /// @param name of the file, in any letters
    /// @param content made when the link is followed, on the request that follows it
    public ReadyFile(String words, String name, String type, Supplier<byte[]> content) {
        addClassName("admin-file");
        add(Symbol.DOWNLOAD.icon(), new Span(words));
        setHref(DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
        getElement().setAttribute("download", true);
    }
}
