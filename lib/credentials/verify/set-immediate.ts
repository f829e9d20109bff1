/**
 * Stands in for the package `setimmediate` (by an alias in the build), whose polyfill builds functions from text and so
 * breaks the extension's content security policy. The canonicaliser only needs to yield to the page now and then.
 */
const scope = globalThis as { setImmediate?: (task: () => void) => unknown };
scope.setImmediate ??= (task) => setTimeout(task, 0);
