/// Bringing a school in: files are chosen, checked, shown, applied; what was brought in before; empty workbooks.
@NullMarked
package app.okrug.admin.onboarding;

import org.jspecify.annotations.NullMarked;
