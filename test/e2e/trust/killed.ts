// What the long and short runs of kills share: the rows that are written, what runs in a page of the extension to write and
// to look, and what of it counts as lost or half there.

export interface Survived {
  readonly kills: number;
  /** Writes that were answered with "saved" before or while the worker was stopped. */
  readonly acknowledged: number;
  readonly imports: number;
  readonly migrations: number;
  /** What was lost or half there, in words; empty is the goal. */
  readonly faults: readonly string[];
}

export interface Options {
  /** After how many kills what is known so far is said; 0 for never. */
  readonly sayEach?: number;
  /** Breaks by its own hand what each kill left, to see that the look at the database finds it. */
  readonly plant?: boolean;
  /** When no further kill is begun, as `performance.now()` counts. */
  readonly until?: number;
  /** Number of the first kill, which decides what is hit: 3, 4 and 5 are a write, an import and a migration in Firefox. */
  readonly first?: number;
}

/** Runs code in a page of the extension that has `IN_PAGE`. */
type Evaluate = <T>(code: string) => Promise<T>;

export const ROWS = 300;

/** What of the saved postings is lost or half there. */
export async function writeFaults(evaluate: Evaluate, acknowledged: ReadonlySet<number>): Promise<string[]> {
  const { postings, bodies } = await evaluate<{ postings: number[]; bodies: number[] }>('window.numbers()');
  const halves = [...new Set([...postings, ...bodies])].filter((n) => !postings.includes(n) || !bodies.includes(n));
  const lost = [...acknowledged].filter((n) => !postings.includes(n) || !bodies.includes(n));
  return [
    ...halves.map((n) => `posting ${n} is half written`),
    ...lost.map((n) => `posting ${n} was acknowledged and is lost`),
  ];
}

/** An import is there whole or not at all. */
export async function importFaults(evaluate: Evaluate, number: number): Promise<string[]> {
  const counts = await evaluate<number[]>(`window.imported(${number})`);
  return new Set(counts).size > 1 || ![0, ROWS].includes(counts[0]!)
    ? [`an import is there in part: ${counts.join(', ')} of ${ROWS}`]
    : [];
}

/** A database is of one version or of the other, with all its rows. */
export async function migrationFaults(evaluate: Evaluate): Promise<string[]> {
  const { version, rows, keys } = await evaluate<{ version: number; rows: number[]; keys: boolean[] }>(
    'window.migrated()',
  );
  const faults: string[] = [];
  if (rows.some((count) => count < ROWS))
    faults.push(`after a migration to ${version}: ${rows.join(', ')} rows of ${ROWS}`);
  if (new Set(keys).size > 1) faults.push(`after a migration to ${version} keys of both versions`);
  return faults;
}

const AT = '2026-11-20T10:00:00.000Z';

/** A backup of many rows, to be restored while the browser is stopped. */
export function backupOf(number: number): object {
  const ids = Array.from({ length: ROWS }, (_, i) => `import-${number}-${i}`);
  return {
    kind: 'rung-backup',
    version: 1,
    exportedAt: AT,
    tables: {
      evidence: ids.map((id) => ({
        id,
        kind: 'project',
        title: `Evidence ${id}`,
        summary: 'x'.repeat(400),
        issuer: null,
        achievementType: null,
        start: null,
        end: null,
        issued: null,
        expires: null,
        hours: null,
        ects: null,
        level: null,
        assessment: null,
        reflection: null,
        links: [],
        sourceId: null,
        parentId: null,
        createdAt: AT,
        updatedAt: AT,
      })),
      claims: ids.map((id) => ({
        id,
        evidenceId: id,
        competency: 'sql',
        label: 'SQL',
        level: null,
        quote: null,
        confirmed: true,
      })),
    },
  };
}

/** What runs in the extension's page: it sends real messages and reads the database by the browser's own API. */
export const IN_PAGE = `(() => {
  const text = 'Night baker wanted. Requirements: experience with SQL and Python, a driving licence. '.repeat(12);
  const posting = (n) => ({ board: 'kill', id: String(n), url: 'https://jobs.example/' + n, title: 'Posting ' + n, company: null, locations: [], language: 'en',
    description: text + n, datePosted: null, validThrough: null, closed: false, stated: { workplace: null, remoteLimits: [], employment: null, salary: null }, source: {} });
  const later = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms));
  window.save = async (n) => {
    const asked = (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'posting.save', request: posting(n) }).catch(() => null);
    const reply = await Promise.race([asked, later(3000)]);
    const saved = reply?.ok === true && reply.value.saved === true;
    return saved;
  };
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const within = async (use) => { const db = await done(indexedDB.open('rung')); try { return await use(db); } finally { db.close(); } };
  const all = (db, name) => db.objectStoreNames.contains(name) ? done(db.transaction(name).objectStore(name).getAll()) : Promise.resolve([]);
  window.remove = (name, which) => within(async (db) => {
    const store = db.transaction(name, 'readwrite').objectStore(name);
    for (const row of (await done(store.getAll())).filter(which)) await done(store.delete(row[store.keyPath]));
  });
  window.put = (name, row) => within((db) => done(db.transaction(name, 'readwrite').objectStore(name).put(row)));
  window.numbers = () => within(async (db) => ({
    postings: (await all(db, 'postings')).filter((row) => row.board === 'kill' && row.title.startsWith('Posting ')).map((row) => Number(row.id)),
    bodies: (await all(db, 'bodies')).filter((row) => row.posting.board === 'kill' && row.posting.description.length > 900).map((row) => Number(row.posting.id)),
  }));
  window.imported = (n) => within(async (db) => [
    (await all(db, 'evidence')).filter((row) => row.id.startsWith('import-' + n + '-')).length,
    (await all(db, 'claims')).filter((row) => row.id.startsWith('import-' + n + '-')).length,
  ]);
  window.oldDatabase = async (rows) => {
    await done(indexedDB.deleteDatabase('rung'));
    const opening = indexedDB.open('rung', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const make = (name, keyPath, indices, autoIncrement = false) => { const store = db.createObjectStore(name, { keyPath, autoIncrement }); for (const index of indices) store.createIndex(index, index); return store; };
      const postings = make('postings', 'key', ['savedAt', 'status', 'updatedAt', 'fingerprint', 'remindOn']);
      const bodies = make('bodies', 'key', []);
      make('readings', 'key', ['at']); make('seen', 'key', ['lastSeen', 'fingerprint']); make('scores', 'n', ['key'], true);
      make('evidence', 'id', ['kind', 'sourceId', 'parentId']); make('claims', 'id', ['evidenceId', 'competency']); make('verifications', 'evidenceId', []);
      make('sources', 'id', ['sha256']); make('courses', 'id', ['importedFrom']); make('progress', 'course', []); make('competencies', 'id', []);
      make('frameworks', 'id', []); make('profile', 'id', []); make('troubles', 'board', []);
      for (let i = 0; i < rows; i++) {
        // Longer than a key of version 2 may be, so that the migration rewrites it.
        const key = 'old:' + 'k'.repeat(400) + i;
        postings.put({ key, board: 'old', id: 'k'.repeat(400) + i, url: '', title: 'Old ' + i, company: null, locations: [], datePosted: null, validThrough: null, status: 'saved', notes: '', savedAt: '2026-01-01', updatedAt: '2026-01-01', dates: {}, remindOn: null, fingerprint: 'f' + i, score: null, band: null, asks: [], gaps: [] });
        bodies.put({ key, posting: { ...posting(i), board: 'old' } });
      }
    };
    (await done(opening)).close();
  };
  window.migrated = () => within(async (db) => {
    const [postings, bodies] = [await all(db, 'postings'), await all(db, 'bodies')];
    const old = [...postings.filter((row) => row.board === 'old'), ...bodies.filter((row) => row.posting.board === 'old')];
    return { version: db.version, rows: [postings.filter((row) => row.board === 'old').length, bodies.filter((row) => row.posting.board === 'old').length], keys: old.map((row) => row.key.length > 400) };
  });
})()`;
