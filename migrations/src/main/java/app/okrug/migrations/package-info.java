/// Brings schemas to the version of this release: the control plane's, and each school's.
/// Knows SQL files and connections, nothing of the application.
@NullMarked
package app.okrug.migrations;

import org.jspecify.annotations.NullMarked;
