/// The next version of the school's act while it is being written: its text read from a document, what each paragraph
/// holds, and the way to the director's approval. What is in force is read in `regulation` and shown by `acts`.
@ApplicationModule(allowedDependencies = {"tenancy", "language", "regulation", "audit", "access", "acts"})
@NullMarked
package app.okrug.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
