import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyScript } from '../../entrypoints/pages/only-script.ts';

describe('the policy for scripts', () => {
  const own = '/assets/framework.worker-abc.js';
  const { createScriptURL } = onlyScript(own);

  it('admits the own address', () => {
    expect(createScriptURL(own)).toBe(own);
  });

  it.each([
    'https://evil.example/assets/framework.worker-abc.js',
    '//evil.example/a.js',
    'data:text/javascript,1',
    'blob:x',
    `${own}?x`,
    `.${own}`,
    ` ${own}`,
    '/assets/framework.worker-ABC.js',
    '/background.js',
    '',
  ])('throws for %j', (address) => {
    expect(() => createScriptURL(address)).toThrow(TypeError);
  });

  it('throws for whatever else it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `https://${rest}`),
          fc.constant(own).chain((a) => fc.string({ minLength: 1 }).map((s) => a + s)),
        ),
        (address) => {
          fc.pre(address !== own);
          expect(() => createScriptURL(address)).toThrow(TypeError);
        },
      ),
    );
  });
});
