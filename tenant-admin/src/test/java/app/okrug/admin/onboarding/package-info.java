@NullMarked
package app.okrug.admin.onboarding;

import org.jspecify.annotations.NullMarked;
