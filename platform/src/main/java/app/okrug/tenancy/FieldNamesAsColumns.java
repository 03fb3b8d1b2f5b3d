package app.okrug.tenancy;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/// Names a column after its field, also when the field is an id record of one component (`pupil`, not `pupil_value`).
public class FieldNamesAsColumns extends ImplicitNamingStrategyJpaCompliantImpl {

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var path = source.getAttributePath();
        var parent = path.getParent();
        if ("value".equals(path.getProperty()) && parent != null && !parent.isRoot()) {
            return toIdentifier(parent.getProperty(), source.getBuildingContext());
        }
        return super.determineBasicColumnName(source);
    }
}
