/// Empty workbooks for a school to fill in.
@NullMarked
package app.okrug.onboarding.template;

import org.jspecify.annotations.NullMarked;
