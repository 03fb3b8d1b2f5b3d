package app.okrug.ui.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/// Where pages are looked for: in every module, whichever package the started application stands in.
@Configuration(proxyBeanMethods = false)
@EnableVaadin("app.okrug")
class UserInterface {}
