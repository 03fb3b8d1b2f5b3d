package app.okrug.drafts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.regulation.Paragraph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Service;

/// Reads the text of an act, as it was pasted or out of a document, into paragraphs. Writes nothing: whoever
/// reads looks at the paragraphs first.
@Service
public class ActReading {

    /// The largest file that is read.
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Charset OLD_RUSSIAN = Charset.forName("windows-1251");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RICH_TEXT = {'{', '\\', 'r', 't', 'f'};

    private final Access access;

    ActReading(Access access) {
        this.access = access;
    }

    /// Reads a text as it was pasted.
    ///
    /// @throws UnreadableAct when it is empty
    public List<Paragraph> pasted(String text) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return paragraphs(text);
    }

    /// Reads a file: DOCX, PDF with text, or plain text.
    ///
    /// @throws UnreadableAct when no text comes out of it
    public List<Paragraph> file(byte[] content) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        if (content.length > LARGEST) {
            throw new UnreadableAct(UnreadableAct.Why.TOO_LARGE);
        }
        return paragraphs(text(content));
    }

    private static List<Paragraph> paragraphs(String text) {
        var paragraphs = ParagraphReading.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnreadableAct(UnreadableAct.Why.EMPTY);
        }
        return paragraphs;
    }

    /// What a file is, its first bytes tell, not its name.
    private static String text(byte[] content) {
        if (begins(content, ZIP)) {
            return new WordText(content).read();
        }
        if (begins(content, PDF)) {
            return PdfText.read(content);
        }
        if (begins(content, OLD_WORD) || begins(content, RICH_TEXT)) {
            throw new UnreadableAct(UnreadableAct.Why.OLD_FORMAT);
        }
        return plain(content);
    }

    private static String plain(byte[] content) {
        for (var one : content) {
            if (one == 0) {
                throw new UnreadableAct(UnreadableAct.Why.KIND);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(content, OLD_RUSSIAN);
        }
    }

    private static boolean begins(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (var place = 0; place < sign.length; place++) {
            if (content[place] != sign[place]) {
                return false;
            }
        }
        return true;
    }
}
