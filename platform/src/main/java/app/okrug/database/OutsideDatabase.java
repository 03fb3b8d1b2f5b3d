package app.okrug.database;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Holds when `spring.datasource.url` names a database of the deployment's own.
class OutsideDatabase extends NoOutsideDatabase {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
