@NullMarked
package app.okrug.onboarding.checking;

import org.jspecify.annotations.NullMarked;
