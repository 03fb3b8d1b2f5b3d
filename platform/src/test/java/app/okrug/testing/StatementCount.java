package app.okrug.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the statements that work sends to a school's schema, through `JdbcClient` or Hibernate. Tests count and never
/// time: a count is the same on every machine.
@Component
public class StatementCount implements BeanPostProcessor, HibernatePropertiesCustomizer {

    private final ThreadLocal<@Nullable List<String>> counted = new ThreadLocal<>();

    /// The statements of this thread while the work is done, in their order.
    public List<String> during(Runnable work) {
        var statements = new ArrayList<String>();
        counted.set(statements);
        try {
            work.run();
        } finally {
            counted.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcClient sql ? counting(sql) : bean;
    }

    private Object counting(JdbcClient sql) {
        return Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (_, method, arguments) -> {
                    if (method.getName().equals("sql") && arguments != null) {
                        note(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(sql, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    @Override
    public void customize(Map<String, Object> hibernate) {
        StatementInspector inspector = statement -> {
            note(statement);
            return statement;
        };
        hibernate.put(JdbcSettings.STATEMENT_INSPECTOR, inspector);
    }

    private void note(String statement) {
        var statements = counted.get();
        if (statements != null) {
            statements.add(statement);
        }
    }
}
