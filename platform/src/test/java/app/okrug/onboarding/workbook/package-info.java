@NullMarked
package app.okrug.onboarding.workbook;

import org.jspecify.annotations.NullMarked;
