package app.okrug.bench;

/// The meters of the measured deployment at a moment; all but the heap only ever rise.
///
/// @param applicationNanos processor time of the application's process
/// @param databaseNanos processor time of the database's processes
/// @param statements selects and changes that the database has carried out for the application
/// @param framing what stands around them: begin, commit, the school's role and path
/// @param blocks pieces of 8 KB that the database has looked at for all of them, wherever they lay
public record Reading(long applicationNanos, long databaseNanos, long statements, long framing, long blocks) {

    Reading since(Reading before) {
        return new Reading(
                applicationNanos - before.applicationNanos,
                databaseNanos - before.databaseNanos,
                statements - before.statements,
                framing - before.framing,
                blocks - before.blocks);
    }
}
