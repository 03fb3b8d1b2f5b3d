package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.audit.PlatformAudit;
import app.okrug.tenancy.SchoolId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the platform's record keeps of accounts: who signed in, which credentials were issued or changed, by whom.
@Component
class IdentityLog {

    private final PlatformAudit audit;

    IdentityLog(PlatformAudit audit) {
        this.audit = audit;
    }

    /// @param by the acting account; null when the deployment itself acts
    /// @param school where it happened; null for the office
    /// @param subject whom it concerned
    void note(String action, @Nullable UserId by, @Nullable SchoolId school, UserId subject) {
        note(action, by, school, subject, Map.of());
    }

    /// @param details plain values without passwords and codes
    void note(
            String action,
            @Nullable UserId by,
            @Nullable SchoolId school,
            UserId subject,
            Map<String, Object> details) {
        audit.write(
                by == null ? null : by.value(),
                "identity." + action,
                school,
                subject.value().toString(),
                details);
    }

    /// The same with the reason that was given.
    void because(String action, UserId by, @Nullable SchoolId school, UserId subject, String reason) {
        audit.write(by.value(), "identity." + action, school, subject.value().toString(), Map.of("reason", reason));
    }

    /// A wrong attempt to sign in. What was typed is not kept: people type passwords into the wrong field.
    ///
    /// @param account whose login it was; null when nobody's
    void refused(@Nullable UserId account, String address) {
        audit.write(
                null,
                "identity.refused",
                null,
                account == null ? "" : account.value().toString(),
                Map.of("address", address));
    }
}
