import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/analysis.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { keepAnswer, keptAnswer } from '../../lib/store/answers.ts';
import { exportBackup, parseBackup, restoreBackup } from '../../lib/store/backup.ts';
import { changeCourses, type ImportedCourse } from '../../lib/store/courses.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import {
  changeProgress,
  courseProgress,
  finishCourse,
  hoursDoneOf,
  noteHours,
  unfinishCourse,
} from '../../lib/store/progress.ts';
import { readWallet } from '../../lib/store/wallet.ts';
import { postingOf } from '../evaluate/facts.ts';
import { claim, evidence } from './rows.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
const posting: Posting = { ...postingOf({ title: 'Night Baker', text: 'You bake bread at night.' }), id: 'bread-1' };
const answer = { language: 'en', walletEmpty: true, pathways: [] } as unknown as Answer;
let db: RungDatabase;

beforeEach(() => {
  db = new RungDatabase('answers');
});
afterEach(() => db.delete());

describe('a kept answer', () => {
  it('is given again for the same words on the same basis', async () => {
    expect(await keptAnswer(db, posting, 'today')).toBeNull();
    await keepAnswer(db, posting, 'today', answer, NOW);
    expect(await keptAnswer(db, posting, 'today')).toEqual(answer);
    expect(await keptAnswer(db, { ...posting, url: 'https://example.org/moved' }, 'today')).toEqual(answer);
  });

  it('is not given on another basis, or for anything else that is read of a posting', async () => {
    await keepAnswer(db, posting, 'today', answer, NOW);
    expect(await keptAnswer(db, posting, 'tomorrow')).toBeNull();
    const others: readonly Partial<Posting>[] = [
      { id: 'bread-2' },
      { title: 'Baker' },
      { description: 'You bake bread by day.' },
      { datePosted: '2026-11-01' },
      { language: 'fr' },
      { stated: { ...posting.stated, workplace: 'remote' } },
    ];
    for (const other of others) expect(await keptAnswer(db, { ...posting, ...other }, 'today')).toBeNull();
  });

  it('goes when a backup is restored, because the wallet may be another one under the same revision', async () => {
    await keepAnswer(db, posting, 'today', answer, NOW);
    const backup = parseBackup(await exportBackup(db, NOW));
    if (!backup.ok) throw new Error(backup.problem.code);
    await restoreBackup(db, backup.value, 'merge', NOW);
    expect(await keptAnswer(db, posting, 'today')).toBeNull();
  });

  it('makes room for newer ones: the last 240 are always there, never more than 300', async () => {
    const keep = (n: number) =>
      keepAnswer(db, { ...posting, id: `bread-${n}` }, 'today', answer, new Date(NOW.getTime() + n));
    for (let n = 0; n < 340; n++) await keep(n);
    expect(await db.answers.count()).toBeLessThanOrEqual(300);
    for (let n = 100; n < 340; n++)
      expect(await keptAnswer(db, { ...posting, id: `bread-${n}` }, 'today'), String(n)).not.toBeNull();
  });
});

it('imported courses that change make answers old', async () => {
  const revision = async () => (await readProfile(db)).walletRevision;
  const first = await revision();
  await changeCourses(db, [{ id: 'own-bread', title: 'Bread', importedFrom: 'a.csv' } as ImportedCourse]);
  const second = await revision();
  expect(second).toBeGreaterThan(first);
  expect(await db.courses.count()).toBe(1);
  await changeCourses(db, [], ['own-bread']);
  expect(await revision()).toBeGreaterThan(second);
  expect(await db.courses.count()).toBe(0);
});

it('a course that is begun, finished or forgotten makes answers old, for their plans name it', async () => {
  const revision = async () => (await readProfile(db)).walletRevision;
  const begun = {
    course: 'bread',
    status: 'started',
    startedOn: '2026-11-28',
    finishedOn: null,
    hoursDone: 0,
  } as const;
  const first = await revision();
  await changeProgress(db, 'bread', begun);
  const second = await revision();
  expect(second).toBeGreaterThan(first);
  expect(await courseProgress(db)).toEqual({ finished: [], started: ['bread'] });
  await changeProgress(db, 'bread', { ...begun, status: 'finished', finishedOn: '2026-11-28' });
  const third = await revision();
  expect(third).toBeGreaterThan(second);
  expect(await courseProgress(db)).toEqual({ finished: ['bread'], started: [] });
  await changeProgress(db, 'bread', null);
  expect(await revision()).toBeGreaterThan(third);
  expect(await courseProgress(db)).toEqual({ finished: [], started: [] });
});

it('hours are noted for a course under way only, and make no answer old', async () => {
  const begun = {
    course: 'bread',
    status: 'started',
    startedOn: '2026-11-28',
    finishedOn: null,
    hoursDone: 0,
  } as const;
  const hours = async () => [...hoursDoneOf(await db.progress.toArray())];
  await changeProgress(db, 'bread', begun);
  const { walletRevision } = await readProfile(db);
  await noteHours(db, 'bread', 7.5);
  expect(await hours()).toEqual([['bread', 7.5]]);
  for (const wrong of [Number.NaN, -1, 1e9, Number.POSITIVE_INFINITY]) await noteHours(db, 'bread', wrong);
  await noteHours(db, 'rolls', 3);
  expect(await hours()).toEqual([['bread', 7.5]]);
  expect((await readProfile(db)).walletRevision).toBe(walletRevision);
  await changeProgress(db, 'bread', { ...begun, status: 'finished', finishedOn: '2026-11-30', hoursDone: 20 });
  await noteHours(db, 'bread', 3);
  expect((await db.progress.get('bread'))?.hoursDone).toBe(20);
  expect(await hours()).toEqual([]);
});

describe('a course is finished together with the claim that this gives', () => {
  const begun = {
    course: 'bread',
    status: 'started',
    startedOn: '2026-11-20',
    finishedOn: null,
    hoursDone: 4,
  } as const;
  const done = { ...begun, status: 'finished', finishedOn: '2026-11-28', hoursDone: 12 } as const;
  const gives = { source: null, evidence: [evidence('e')], claims: [claim('c', 'e')], verifications: [] };

  it('both at once, and back to where it was', async () => {
    await changeProgress(db, 'bread', begun);
    await finishCourse(db, done, gives);
    expect((await readWallet(db)).claims.map(({ id }) => id)).toEqual(['c']);
    await unfinishCourse(db, 'bread', begun, 'e');
    expect(await db.progress.get('bread')).toEqual(begun);
    expect((await readWallet(db)).evidence).toEqual([]);
    await unfinishCourse(db, 'bread', null, 'e');
    expect(await db.progress.count()).toBe(0);
  });

  it('neither where one cannot be written', async () => {
    await changeProgress(db, 'bread', begun);
    const broken = { ...gives, claims: [{ ...claim('c', 'e'), id: null as unknown as string }] };
    await expect(finishCourse(db, done, broken)).rejects.toThrow();
    expect(await db.progress.get('bread')).toEqual(begun);
    expect((await readWallet(db)).evidence).toEqual([]);
  });
});
