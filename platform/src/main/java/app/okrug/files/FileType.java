package app.okrug.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The types that may be stored. A file is of a type when its name ends so and its content begins so: neither alone
/// (security.md S-17). Nothing that a browser would run is among them.
enum FileType {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    GIF("image/gif", "GIF8", "gif"),
    WEBP("image/webp", "RIFF", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK\u0003\u0004", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "PK\u0003\u0004", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "PK\u0003\u0004", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "PK\u0003\u0004", "odp"),
    DOC("application/msword", "\u00d0\u00cf\u0011\u00e0", "doc"),
    XLS("application/vnd.ms-excel", "\u00d0\u00cf\u0011\u00e0", "xls"),
    PPT("application/vnd.ms-powerpoint", "\u00d0\u00cf\u0011\u00e0", "ppt"),
    RTF("application/rtf", "{\\rtf", "rtf"),
    MP3("audio/mpeg", "ID3", "mp3"),
    /// Has no beginning of its own: it is text when all of it can be read as such.
    TEXT("text/plain", "", "txt", "csv");

    private final String mediaType;
    private final byte[] beginning;
    private final List<String> endings;

    FileType(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = List.of(endings);
    }

    /// The type of a file, or empty when it may not be stored.
    static Optional<FileType> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (var type : values()) {
            if (type.endings.contains(ending)) {
                return type.fits(content) ? Optional.of(type) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] content) {
        if (this == TEXT) {
            return readable(content);
        }
        if (content.length < beginning.length) {
            return false;
        }
        for (var place = 0; place < beginning.length; place++) {
            if (content[place] != beginning[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean readable(byte[] content) {
        for (var each : content) {
            if (each == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
