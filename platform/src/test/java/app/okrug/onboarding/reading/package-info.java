@NullMarked
package app.okrug.onboarding.reading;

import org.jspecify.annotations.NullMarked;
