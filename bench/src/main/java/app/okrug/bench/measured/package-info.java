/// What stands inside the measured process beside the application: it makes the municipality, reads the meters and
/// measures what cannot be seen from outside. The beans carry names of their own, so that they never meet the
/// product's.
@NullMarked
package app.okrug.bench.measured;

import org.jspecify.annotations.NullMarked;
