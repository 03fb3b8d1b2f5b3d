package app.okrug.testing;

import app.okrug.tenancy.SchoolSupply;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// The schools of a class of tests are given back when it has ended.
public class SchoolsGivenBack implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(SchoolSupply.class).ifUnique(SchoolSupply::takeBack);
        }
    }
}
