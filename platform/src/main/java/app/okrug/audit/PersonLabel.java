package app.okrug.audit;

import java.util.UUID;

/// Tells how a person is called, so that the record can be read after the person has left the register.
public interface PersonLabel {

    /// The full name, or empty when the register does not know the person.
    String of(UUID person);
}
