const { TestEnvironment } = require("jest-environment-node");

/** Node, with the way to what `outer-realm-transform` loads outside. */
class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global[Symbol.for("workbench.outer-require")] = require;
  }
}

module.exports = OfficeEnvironment;
