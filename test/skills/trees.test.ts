import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTrees, sumsOf } from '../../lib/skills/trees.ts';

/** A tree as a reader would draw it: a value, or a question with the way for smaller values first. */
type Tree = number | { readonly feature: number; readonly cut: number; readonly ways: readonly [Tree, Tree] };

const WIDTH = 3;
const half = fc.integer({ min: -8, max: 8 }).map((n) => n / 2);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    half,
    fc.record({ feature: fc.nat(WIDTH - 1), cut: half, ways: fc.tuple(tie('tree'), tie('tree')) }),
  ),
}));

function ask(one: Tree, row: readonly number[]): number {
  return typeof one === 'number' ? one : ask(one.ways[row[one.feature]! < one.cut ? 0 : 1], row);
}

/** Trees in flat arrays, the two children of a node side by side. */
function flat(trees: readonly Tree[]) {
  const nodes: { feature: number; cut: number; below: number }[] = [];
  const fill = (at: number, one: Tree): void => {
    if (typeof one === 'number') {
      nodes[at] = { feature: -1, cut: one, below: 0 };
      return;
    }
    const below = nodes.push({ feature: -1, cut: 0, below: 0 }, { feature: -1, cut: 0, below: 0 }) - 2;
    nodes[at] = { feature: one.feature, cut: one.cut, below };
    fill(below, one.ways[0]);
    fill(below + 1, one.ways[1]);
  };
  const roots = trees.map((one) => {
    const at = nodes.push({ feature: -1, cut: 0, below: 0 }) - 1;
    fill(at, one);
    return at;
  });
  return {
    roots: Int32Array.from(roots),
    feature: Int8Array.from(nodes, ({ feature }) => feature),
    cut: Float32Array.from(nodes, ({ cut }) => cut),
    below: Uint16Array.from(nodes, ({ below }) => below),
  };
}

describe('the sums of trees', () => {
  it('are what asking each tree by hand gives, for any number of rows', () => {
    const row = fc.array(half, { minLength: WIDTH, maxLength: WIDTH });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.array(row, { maxLength: 9 }), (trees, rows) => {
        const sums = sumsOf(openTrees(flat(trees)), Float32Array.from(rows.flat()), WIDTH);
        expect([...sums]).toEqual(rows.map((one) => trees.reduce<number>((sum, each) => sum + ask(each, one), 0)));
      }),
    );
  });
});
