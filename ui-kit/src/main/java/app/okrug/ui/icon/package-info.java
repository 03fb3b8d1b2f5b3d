/// The icons, one drawn set for both user interfaces.
@NullMarked
package app.okrug.ui.icon;

import org.jspecify.annotations.NullMarked;
