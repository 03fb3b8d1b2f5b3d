@NullMarked
package app.okrug.plans;

import org.jspecify.annotations.NullMarked;
