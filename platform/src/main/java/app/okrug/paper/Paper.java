package app.okrug.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Puts a page on paper: PDF with a typeface of our own. The page can reach nothing outside itself, neither files nor
/// addresses.
public final class Paper {

    private static final String TYPEFACE = "Golos Text";
    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int BOLD = 700;

    private Paper() {}

    /// @param html a whole page, well-formed as XML
    public static byte[] pdf(String html) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useUriResolver((_, _) -> null)
                    .useFont(() -> font("regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("medium"), TYPEFACE, MEDIUM, FontStyle.NORMAL, true)
                    .useFont(() -> font("bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                    .withProducer("Okrug")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/golos-text-" + weight + ".ttf"));
    }
}
