@NullMarked
package app.okrug.jobs;

import org.jspecify.annotations.NullMarked;
