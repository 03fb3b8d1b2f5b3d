package app.okrug.tenancy;

import java.util.UUID;

/// Which school of the municipality.
public record SchoolId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
