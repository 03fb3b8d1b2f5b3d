package app.okrug.drafts;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// Takes the text out of a PDF. Numbers of pages are left out; a picture of a page has no text.
final class PdfText {

    private static final int MOST_PAGES = 300;
    private static final String PAGE_NUMBER = "(?m)^\\s*[-–—]?\\s*\\d{1,3}\\s*[-–—]?\\s*$";

    private PdfText() {}

    static String read(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableAct(UnreadableAct.Why.TOO_LARGE);
            }
            var text = new PDFTextStripper().getText(document);
            if (text.isBlank()) {
                throw new UnreadableAct(UnreadableAct.Why.SCAN);
            }
            return text.replaceAll(PAGE_NUMBER, "");
        } catch (InvalidPasswordException locked) {
            throw new UnreadableAct(UnreadableAct.Why.LOCKED);
        } catch (IOException broken) {
            throw new UnreadableAct(UnreadableAct.Why.BROKEN);
        }
    }
}
