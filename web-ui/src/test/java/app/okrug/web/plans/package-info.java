@NullMarked
package app.okrug.web.plans;

import org.jspecify.annotations.NullMarked;
