/// The page of scales: by which marks each subject is taught in each year of study.
@NullMarked
package app.okrug.admin.scales;

import org.jspecify.annotations.NullMarked;
