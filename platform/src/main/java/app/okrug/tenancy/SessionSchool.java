package app.okrug.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/// Tells Hibernate for which school a session is opened.
///
/// At start-up sessions are opened without one, to check queries; they may not touch the database.
final class SessionSchool implements CurrentTenantIdentifierResolver<String> {

    private static final String NONE = "none";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentSchool.find().map(SchoolId::toString).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
