/// What both user interfaces share: the shell, the look, guards, and the pieces that pages are made of. Knows
/// no feature but those that say who acts and what they may do.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.okrug.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
