package app.okrug.billing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Stripe tells what has happened. Nobody signs in here: what counts is the signature over the whole
/// body. Without keys there is no such address.
@RestController
class StripeWebhook {

    static final String PATH = "/billing/stripe";
    private static final int LONGEST = 512 * 1024;

    private final StripeSettings settings;
    private final StripeInbox inbox;

    StripeWebhook(StripeSettings settings, StripeInbox inbox) {
        this.settings = settings;
        this.inbox = inbox;
    }

    /// Answers 200 once an event is kept for good; anything else makes Stripe tell it again.
    @PostMapping(PATH)
    ResponseEntity<Void> take(
            HttpServletRequest request, @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature)
            throws IOException {
        if (!settings.on()) {
            return ResponseEntity.notFound().build();
        }
        if (signature.isBlank()) {
            return ResponseEntity.badRequest().build();
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return inbox.take(new String(body, StandardCharsets.UTF_8), signature)
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }
}
