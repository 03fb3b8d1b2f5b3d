/// How far a longer piece of work has come.
@NullMarked
package app.okrug.ui.job;

import org.jspecify.annotations.NullMarked;
