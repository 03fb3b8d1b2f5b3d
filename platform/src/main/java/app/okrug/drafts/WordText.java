package app.okrug.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Takes the text out of a DOCX: a line for each paragraph, with the number that Word counts by itself, and a line for
/// each row of a table.
///
/// Read with the streaming parser of the platform, which is told to know neither document types nor entities; a part
/// that unpacks to more than an act can be is refused.
final class WordText {

    private static final int LARGEST_PART = 20 * 1024 * 1024;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final byte[] content;
    private final WordNumbers numbers = new WordNumbers();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int depth;

    WordText(byte[] content) {
        this.content = content.clone();
    }

    String read() {
        try {
            var body = part("word/document.xml");
            if (body == null) {
                throw new UnreadableAct(UnreadableAct.Why.KIND);
            }
            numbers.styles(parser(part("word/styles.xml")));
            numbers.lists(parser(part("word/numbering.xml")));
            read(parser(body));
            return text.toString();
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableAct(UnreadableAct.Why.BROKEN);
        }
    }

    /// The value of an attribute of an element of Word; null without one.
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(WORD, name);
    }

    private void read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        while (xml != null && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Spaces between elements mean nothing.
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                line = new StringBuilder();
                numbers.paragraph();
            }
            case "tbl" -> depth++;
            case "tr" -> {
                if (depth == 1) {
                    cells.clear();
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    cells.add("");
                }
            }
            case "pStyle" -> numbers.style(attribute(xml, "val"));
            case "ilvl" -> numbers.level(attribute(xml, "val"));
            case "numId" -> numbers.list(attribute(xml, "val"));
            case "t" -> line.append(xml.getElementText());
            case "tab" -> line.append('\t');
            case "br", "cr" -> line.append('\n');
            case "noBreakHyphen" -> line.append('-');
            default -> {
                // How it looks does not matter.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> paragraph();
            case "tbl" -> depth--;
            case "tr" -> {
                if (depth == 1) {
                    text.append(row()).append('\n');
                }
            }
            default -> {
                // Nothing is closed.
            }
        }
    }

    private void paragraph() {
        var words = line.toString().strip();
        if (depth > 0 && !cells.isEmpty()) {
            var last = cells.size() - 1;
            cells.set(last, (cells.get(last) + " " + words).strip());
        } else if (!words.isEmpty()) {
            text.append(numbers.number()).append(words).append('\n');
        } else {
            text.append('\n');
        }
    }

    /// A row that begins with its number is a paragraph of that number.
    private String row() {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() > 1 && filled.getFirst().matches("\\d{1,3}\\.?")) {
            return filled.getFirst().replace(".", "") + ". " + String.join(" – ", filled.subList(1, filled.size()));
        }
        return String.join(" – ", filled);
    }

    private byte @Nullable [] part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    var bytes = zip.readNBytes(LARGEST_PART + 1);
                    if (bytes.length > LARGEST_PART) {
                        throw new UnreadableAct(UnreadableAct.Why.TOO_LARGE);
                    }
                    return bytes;
                }
            }
            return null;
        }
    }

    private static @Nullable XMLStreamReader parser(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return null;
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
