import fc from 'fast-check';

/**
 * Every generated case of a run comes from one seed, so that a red run is red again on the next machine. `RUNG_SEED` takes
 * another; the seed of a failure is printed with it.
 */
fc.configureGlobal({ seed: Number(process.env.RUNG_SEED ?? 20_261_128) });
