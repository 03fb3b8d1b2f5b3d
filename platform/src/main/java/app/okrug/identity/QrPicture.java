package app.okrug.identity;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A text as a square of dark and light modules for the camera of a telephone, drawn as SVG: nothing is loaded for it.
public final class QrPicture {

    private static final int QUIET = 4;

    private QrPicture() {}

    /// The drawing, dark on light whatever the look of the page: cameras want it so.
    ///
    /// @param label what it is, for who does not see it; without signs that mean something in HTML
    public static String svg(String text, String label) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            var size = modules.getWidth() + " " + modules.getHeight();
            return "<svg role=\"img\" aria-label=\"" + label + "\" viewBox=\"0 0 " + size
                    + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                    + path + "\" fill=\"#000\"/></svg>";
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
