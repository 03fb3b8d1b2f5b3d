/// The application that is deployed, with the pages of teachers and families.
@NullMarked
package app.okrug.web;

import org.jspecify.annotations.NullMarked;
