/**
 * Large libraries that keep nothing between two uses are loaded once a worker, by Node itself, and handed to every test file:
 * jest would read and compile their 2,600 modules anew for each of them. What is under test never goes this way.
 */
const OUTER = Symbol.for("workbench.outer-require");

module.exports = {
  process: (_source, path) => ({
    code: `module.exports = globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(OUTER))})](${JSON.stringify(path)});`,
  }),
  getCacheKey: (_source, path) => `outer-realm:${path}`,
};
