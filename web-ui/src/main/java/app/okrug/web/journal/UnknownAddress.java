package app.okrug.web.journal;

import com.vaadin.flow.router.NotFoundException;

/// What stands in the address is the id of nothing.
class UnknownAddress extends NotFoundException {}
