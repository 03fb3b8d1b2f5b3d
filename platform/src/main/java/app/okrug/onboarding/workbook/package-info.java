/// Tables as people bring them: reading workbooks and text tables of which nothing is trusted, and writing them back.
/// Knows rows and cells, not what they are about.
@NamedInterface("workbook")
@NullMarked
package app.okrug.onboarding.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
