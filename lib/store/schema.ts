/**
 * Every version of the database that was ever released, oldest first. A released line is never edited: a change is a new
 * line, and an example database of each version stands in `test/fixtures/store/`.
 */
export const SCHEMAS: readonly Readonly<Record<string, string>>[] = [
  {
    postings: 'key, savedAt, status, updatedAt, fingerprint, remindOn',
    bodies: 'key',
    readings: 'key, at',
    seen: 'key, lastSeen, fingerprint',
    scores: '++n, key',
    evidence: 'id, kind, sourceId, parentId',
    claims: 'id, evidenceId, competency',
    verifications: 'evidenceId',
    sources: 'id, sha256',
    courses: 'id, importedFrom',
    progress: 'course',
    competencies: 'id',
    frameworks: 'id',
    profile: 'id',
    troubles: 'board',
  },
  // 2: keys of postings without a short own id are hashes; the holder's signing key; the list of what was asked online.
  { keys: 'id', fetches: '++n, host' },
  // 3: whole answers, so that a posting seen before needs no engine.
  { answers: 'key, at' },
];
