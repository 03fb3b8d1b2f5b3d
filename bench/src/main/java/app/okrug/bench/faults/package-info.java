/// Tries to make the journal lose what it has acknowledged: many writers on one page, a network that breaks,
/// requests that arrive twice, connections killed in the database, an application killed in the middle. What
/// everybody was told is kept and compared with what stands in the database (security.md T-58, T-59, T-61,
/// T-62).
@NullMarked
package app.okrug.bench.faults;

import org.jspecify.annotations.NullMarked;
