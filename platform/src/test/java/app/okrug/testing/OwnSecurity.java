package app.okrug.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Who is signed in is kept where the application under test looks for it.
///
/// The place is one for the process, and the application that started last has set it; the tests of another one would
/// find nobody signed in.
public class OwnSecurity implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }

    /// Before the listener that signs somebody in.
    @Override
    public int getOrder() {
        return 5_000;
    }
}
