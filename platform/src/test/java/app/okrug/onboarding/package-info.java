@NullMarked
package app.okrug.onboarding;

import org.jspecify.annotations.NullMarked;
