package app.okrug.attacks;

import org.springframework.test.context.TestPropertySource;

/// Every address once more, with one connection for schools and one for the control plane: a request that
/// needed a second one while it holds the first would wait for itself until it fails.
@TestPropertySource(properties = {"okrug.pool-size=1", "okrug.control-pool-size=1"})
class OneConnectionTests extends EndpointTests {}
