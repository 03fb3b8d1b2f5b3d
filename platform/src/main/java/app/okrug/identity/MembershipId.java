package app.okrug.identity;

import java.util.UUID;

/// What an account is in one school, by id.
public record MembershipId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
