/** Rules of a Trusted Types policy that lets one address be a script's, letter by letter, and no other. */
export function onlyScript(own: string): { createScriptURL(address: string): string } {
  return {
    createScriptURL(address) {
      if (address !== own) throw new TypeError('only the worker for lists may be started');
      return address;
    },
  };
}
