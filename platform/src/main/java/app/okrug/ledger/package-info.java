/// The proof that the history of the journal is what was written: a chain of hashes in each school, its heads outside
/// of the database, and the check of both. Not the history itself: that is the journal's.
@ApplicationModule(
        allowedDependencies = {"tenancy", "database", "language", "audit", "access", "identity", "journal", "time"})
@NullMarked
package app.okrug.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
