// Long because each issuer’s file is made and read in one place.
// Files as people get them today from Credly, Canvas Credentials (Badgr), Open Badge Factory, Moodle, Europass, Accredible
// and office programs, written from the specifications of their formats.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync, zipSync } from 'fflate';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { asksOf } from '../../lib/credentials/asks.ts';
import { crc32 } from '../../lib/credentials/carriers/png.ts';
import { readFiles } from '../../lib/credentials/index.ts';
import { toBase58 } from '../../lib/credentials/verify/base58.ts';
import { seal } from '../../lib/store/seal.ts';
import { fixture, OPTIONS, read, readText, refusal, value } from './reading.ts';

const STORE = new URL('../fixtures/store/', import.meta.url).pathname;
const utf8 = (text: string) => new TextEncoder().encode(text);
const badge = () => JSON.parse(new TextDecoder().decode(fixture('open-badge-3/good.json').bytes));
const token = () => new TextDecoder().decode(fixture('generated/jwt-es256.jwt').bytes).trim();

/** An unsigned Open Badge 3.0 with what a test puts in. */
const unsigned = (change: object, subject: object | readonly object[] = {}) => {
  const about = (more: object) => ({
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:a',
      type: ['Achievement'],
      name: 'SQL basics',
      description: 'x',
      criteria: { narrative: 'x' },
    },
    ...more,
  });
  return JSON.stringify({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://issuer.example/1', type: ['Profile'], name: 'School' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: Array.isArray(subject) ? subject.map(about) : about(subject),
    ...change,
  });
};

describe('a token however it was copied', () => {
  const wrapped = () => token().replace(/(.{64})/g, '$1\r\n');
  test.each([
    ['in a .txt', () => token(), 'badge.txt'],
    ['in a .jwt with a line break at the end', () => `${token()}\n`, 'badge.jwt'],
    ['in double quotes', () => `"${token()}"`, 'badge.txt'],
    ['in single quotes', () => `'${token()}'`, 'pasted.txt'],
    ['broken into lines by a mail program', wrapped, 'mail.txt'],
    ['as the answer of a service', () => JSON.stringify({ format: 'jwt_vc_json', credential: token() }), 'answer.json'],
    ['in a list', () => JSON.stringify([token()]), 'list.json'],
  ])('%s', async (_, text, name) => {
    const { verifications, evidence } = value(await readText(text(), name));
    expect(evidence).toHaveLength(1);
    expect(verifications[0]?.checks.unchanged.state).toBe('yes');
  });

  test('a badge as JSON inside a JSON string', async () => {
    const { format } = value(await readText(JSON.stringify(JSON.stringify(badge())), 'answer.json'));
    expect(format).toBe('open-badge-3');
  });
});

describe('many badges in one file', () => {
  test('a ZIP: each with its own checks, pictures without a badge are named, notes are not read as a CV', async () => {
    const { format, evidence, verifications, warnings, claims } = value(await read('collection/good.zip'));
    expect(format).toBe('collection');
    expect(evidence.filter((one) => one.kind === 'credential')).toHaveLength(2);
    expect(verifications.map((one) => one.checks.unchanged.state)).toEqual(['yes', 'yes']);
    expect(warnings).toEqual([
      { code: 'credentials.warning.partsLeftOut', params: expect.objectContaining({ files: 'photo.png, README.txt' }) },
    ]);
    expect(claims.some((claim) => claim.competency === 'python')).toBe(false);
  });

  test('a withdrawal list in the same ZIP serves the badge beside it', async () => {
    const entries = {
      'a/badge.json': fixture('status/status-withdrawn.json').bytes,
      'a/list.json': fixture('companion/good.json').bytes,
    };
    const [outcome] = await readFiles([{ name: 'all.zip', bytes: new Uint8Array(zipSync(entries)) }], OPTIONS);
    expect(value(outcome).verifications.map((one) => one.headline)).toEqual(['withdrawn']);
  });

  test('three hundred badges, and a bomb among good files, which stays shut', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`b${i}.json`, utf8(unsigned({ id: `urn:uuid:${i}` }))]),
    );
    const bomb = { 'bomb.json': new Uint8Array(20_000_000) };
    const [outcome] = await readFiles(
      [{ name: 'all.zip', bytes: new Uint8Array(zipSync({ ...many, ...bomb })) }],
      OPTIONS,
    );
    expect(value(outcome).evidence).toHaveLength(300);
    expect(value(outcome).warnings).toEqual([
      { code: 'credentials.warning.partsLeftOut', params: expect.objectContaining({ files: 'bomb.json' }) },
    ]);
  });

  test('an archive in an archive stays shut, and an archive without any badge says so', async () => {
    const inner = new Uint8Array(zipSync({ 'badge.json': utf8(unsigned({})) }));
    const [nested] = await readFiles(
      [{ name: 'all.zip', bytes: new Uint8Array(zipSync({ 'in.zip': inner })) }],
      OPTIONS,
    );
    expect(refusal(nested)).toBe('credentials.zip.nothing');
    const [none] = await readFiles(
      [{ name: 'x.zip', bytes: new Uint8Array(zipSync({ 'a.txt': utf8('I know SQL') })) }],
      OPTIONS,
    );
    expect(refusal(none)).toBe('credentials.zip.nothing');
  });

  test('a list with something strange in it keeps the badges', async () => {
    const list = [badge(), 7, null, 'x', { type: 'Other' }, [badge()]];
    expect(value(await readText(JSON.stringify(list), 'list.json')).verifications).toHaveLength(1);
    expect(refusal(await readText('[1, 2, 3]', 'list.json'))).toBe('credentials.unrecognised');
    expect(refusal(await readText('[]', 'list.json'))).toBe('credentials.unrecognised');
  });
});

describe('Open Badges 2.0 as the services bake and host them', () => {
  /** As Credly and Badgr give it: hosted, the class as an address, the holder as a salted hash. */
  const assertion = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://api.badgr.example/public/assertions/zYx?identity__email=a%40b.example',
    badge: 'https://api.badgr.example/public/badges/Q1',
    recipient: {
      type: 'email',
      hashed: true,
      salt: 's4lt',
      identity: `sha256$${createHash('sha256').update('a@b.examples4lt').digest('hex')}`,
    },
    issuedOn: '2024-05-06T12:13:14.000000+02:00',
    verification: { type: 'HostedBadge' },
    image: { id: 'https://api.badgr.example/image', caption: 'x' },
  };
  const badgeClass = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    id: assertion.badge,
    name: 'SQL für Anfänger 中文 🏅',
    description: 'x',
    image: 'data:image/png;base64,iVBORw0KGgo=',
    criteria: { narrative: 'Queries' },
    issuer: 'https://api.badgr.example/public/issuers/I1',
    tags: ['SQL'],
  };
  const issuer = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Issuer',
    id: badgeClass.issuer,
    name: 'Ada’s school',
  };

  test('baked into a PNG, with what its host shows afterwards', async () => {
    const bytes = bakedPng('openbadges', JSON.stringify(assertion));
    const [first] = await readFiles([{ name: 'badge.png', bytes }], { ...OPTIONS, email: 'a@b.example' });
    expect(value(first).verifications[0]).toMatchObject({
      headline: 'uncheckable',
      checks: { aboutYou: { state: 'yes' } },
    });
    const known = new Map<string, unknown>();
    const pages: Record<string, unknown> = {
      [assertion.id]: assertion,
      [badgeClass.id]: badgeClass,
      [issuer.id]: issuer,
    };
    for (let round = 0; round < 4; round++)
      for (const one of asksOf(bytes, 'badge.png', known)) known.set(one.key, pages[one.url]);
    const [again] = await readFiles([{ name: 'badge.png', bytes }], { ...OPTIONS, fetched: known });
    expect(value(again).evidence[0]).toMatchObject({
      title: badgeClass.name,
      issuer: { name: issuer.name },
      issued: '2024-05-06',
    });
    expect(value(again).verifications[0]?.headline).toBe('verified');
    expect(value(again).claims.map(({ label }) => label)).toContain('SQL');
  });

  test.each([
    'https://api.badgr.io/public/assertions/zYx',
    'https://api.eu.badgr.io/public/assertions/zYx?identity__email=a%40b.example',
    'https://openbadgefactory.com/v1/assertion/abc123',
    'https://api.credly.com/v1/obi/v2/badge_assertions/1f0e',
    'https://moodle.school.example/badges/assertion.php?b=123abc&obversion=2',
  ])('the address %s pasted is a badge that waits for its host, not a piece of work', async (address) => {
    const { format, evidence, verifications } = value(await readText(`${address}\n`));
    expect([format, evidence[0]?.kind, verifications[0]?.headline]).toEqual([
      'open-badge-2',
      'credential',
      'uncheckable',
    ]);
    expect(asksOf(utf8(address), 'x.txt').map(({ url }) => url)).toEqual([address]);
    const hosted = {
      ...assertion,
      id: address,
      badge: { ...badgeClass, issuer: { ...issuer, id: new URL('/i', address).href } },
    };
    const asked = value(await readText(address, 'x.txt', { fetched: new Map([[address, hosted]]) }));
    expect(asked.evidence[0]?.title).toBe(badgeClass.name);
    expect(asked.verifications[0]?.headline).toBe('verified');
    const gone = value(
      await readText(address, 'x.txt', { fetched: new Map([[address, { id: address, revoked: true }]]) }),
    );
    expect(gone.verifications[0]?.headline).toBe('withdrawn');
  });

  test('any other pasted link is a piece of work', async () => {
    expect(value(await readText('https://work.example/portfolio')).evidence[0]?.kind).toBe('artifact');
  });
});

describe('Open Badges 3.0 as it comes', () => {
  test('issuer as an address, image as an object or a data address, no alignment, names in other scripts', async () => {
    const image = { id: 'data:image/png;base64,iVBORw0KGgo=', type: 'Image' };
    const achievement = {
      id: 'urn:a',
      type: 'Achievement',
      name: 'محو الأمية الرقمية',
      description: 'x',
      criteria: {},
      image,
    };
    const text = unsigned(
      { issuer: 'https://issuer.example/1', image: 'https://issuer.example/x.png' },
      { achievement },
    );
    expect(value(await readText(text)).evidence[0]).toMatchObject({
      title: 'محو الأمية الرقمية',
      issuer: { name: 'issuer.example', id: 'https://issuer.example/1' },
    });
  });

  test('a subject in a list is read and compared like one alone', async () => {
    const identifier = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'ada@example.org',
      identityType: 'emailAddress',
    };
    const { evidence, verifications } = value(
      await readText(unsigned({}, [{ id: 'urn:s', identifier: [identifier] }]), 'x.json', { email: 'ada@example.org' }),
    );
    expect(evidence[0]?.title).toBe('SQL basics');
    expect(verifications[0]?.checks.aboutYou.state).toBe('yes');
  });

  test('several achievements in one credential are several things, each with the checks of the whole', async () => {
    const named = (name: string) => ({ achievement: { id: `urn:${name}`, type: ['Achievement'], name, criteria: {} } });
    const { evidence, verifications } = value(await readText(unsigned({}, [named('One'), named('Two')])));
    expect(evidence.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(verifications).toHaveLength(2);
  });

  test.each([
    ['2026-11-23T11:59:59Z', 'no'],
    ['2026-11-23T12:00:01Z', 'yes'],
    ['2026-11-23T13:59:59+02:00', 'no'],
    ['2026-11-23T14:00:01+02:00', 'yes'],
    ['2026-11-23T06:00:01-06:00', 'yes'],
    ['2026-11-23T11:59:59', 'no'],
    ['2026-11-23T12:00:01.5', 'yes'],
    ['2026-11-22', 'no'],
    ['2026-11-23', 'yes'],
    ['2024-01-01T00:00:00Z', 'no'],
    ['2027-02-30T00:00:00Z', 'unknown'],
    ['next year', 'unknown'],
    ['', 'unknown'],
    [{ toString: 0 }, 'unknown'],
  ])('valid until %s at noon of 23 November 2026: %s', async (validUntil, state) => {
    for (const zone of ['UTC', 'America/Chicago', 'Asia/Tokyo']) {
      process.env.TZ = zone;
      const { verifications } = value(await readText(unsigned({ validUntil })));
      expect(verifications[0]?.checks.inDate.state, zone).toBe(state);
    }
    delete process.env.TZ;
  });

  test('two proofs: one that holds and one of a kind that is not known leave the content unchanged', async () => {
    const given = badge();
    const other = {
      type: 'DataIntegrityProof',
      cryptosuite: 'bbs-2023',
      proofPurpose: 'assertionMethod',
      verificationMethod: 'did:key:z',
      proofValue: 'u',
    };
    for (const proof of [[given.proof], [given.proof, other], [other, given.proof]])
      expect(value(await readText(JSON.stringify({ ...given, proof }))).verifications[0]?.checks.unchanged.state).toBe(
        'yes',
      );
    const broken = {
      ...given.proof,
      proofValue: given.proof.proofValue.replace(/.$/, (c: string) => (c === 'z' ? 'y' : 'z')),
    };
    const both = value(await readText(JSON.stringify({ ...given, proof: [given.proof, broken] })));
    expect(both.verifications[0]?.checks.unchanged.state).not.toBe('yes');
  });
});

describe('keys of kinds that cannot be checked are no fault of the file', () => {
  const compressedSecp256k1 = () => {
    const { x, y } = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey.export({ format: 'jwk' });
    const odd = Buffer.from(y!, 'base64url').at(-1)! & 1;
    return Uint8Array.from([0xe7, 0x01, 2 + odd, ...Buffer.from(x!, 'base64url')]);
  };
  const signedBy = (did: string, fragment = did.slice(8)) => ({
    ...badge(),
    issuer: { id: did, type: ['Profile'], name: 'X' },
    proof: { ...badge().proof, verificationMethod: `${did}#${fragment}` },
  });

  test.each([
    ['secp256k1', () => compressedSecp256k1()],
    ['X25519', () => Uint8Array.from([0xec, 0x01, ...new Uint8Array(32).fill(9)])],
    ['BLS 12-381', () => Uint8Array.from([0xeb, 0x01, ...new Uint8Array(96).fill(9)])],
  ])('did:key with %s', async (_, bytes) => {
    const { verifications } = value(await readText(JSON.stringify(signedBy(`did:key:z${toBase58(bytes())}`))));
    expect(verifications[0]?.checks.unchanged).toMatchObject({
      state: 'unknown',
      reason: 'credentials.unchanged.keyKind',
    });
  });

  test('did:jwk with secp256k1', async () => {
    const jwk = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey.export({ format: 'jwk' });
    const did = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
    const { verifications } = value(await readText(JSON.stringify(signedBy(did, '0'))));
    expect(verifications[0]?.checks.unchanged.reason).toBe('credentials.unchanged.keyKind');
  });

  test('a did:key that is cut off is a fault of the file', async () => {
    expect(refusal(await readText(JSON.stringify(signedBy('did:key:z6Mk'))))).toBe('credentials.proof.key');
  });
});

describe('VC-JWT by every algorithm, with the key in the header', () => {
  test.each(['RS256', 'PS256', 'ES256', 'ES384', 'ES512', 'EdDSA'])('%s', async (alg) => {
    const { publicKey, privateKey } = await generateKeyPair(alg === 'EdDSA' ? 'Ed25519' : alg, { extractable: true });
    const sign = (typ: string) =>
      new CompactSign(utf8(unsigned({}))).setProtectedHeader({ alg, typ, jwk: jwkOf }).sign(privateKey);
    const jwkOf = await exportJWK(publicKey);
    for (const typ of ['vc+jwt', 'application/vc+jwt', 'JWT']) {
      const { verifications } = value(await readText(await sign(typ), 'x.jwt'));
      expect(verifications[0]?.checks).toMatchObject({ unchanged: { state: 'yes' }, signer: { state: 'unknown' } });
    }
    const [head, , signature] = (await sign('vc+jwt')).split('.');
    const other = Buffer.from(unsigned({ name: 'Other' })).toString('base64url');
    expect(value(await readText(`${head}.${other}.${signature}`, 'x.jwt')).verifications[0]?.headline).toBe('broken');
  });
});

describe('files that people try', () => {
  const start = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...new Uint8Array(40).fill(1)]);
  const docx = () =>
    new Uint8Array(zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w/>') }));
  test.each([
    ['a certificate or CV as PDF', 'certificate.pdf', () => utf8('%PDF-1.7\n%âãÏÓ'), 'credentials.pdf'],
    ['a Word document', 'cv.docx', docx, 'credentials.office'],
    [
      'an OpenDocument text',
      'cv.odt',
      () =>
        new Uint8Array(
          zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<x/>') }),
        ),
      'credentials.office',
    ],
    ['a Word document of before 2007', 'cv.doc', () => start(0xd0, 0xcf, 0x11, 0xe0), 'credentials.office'],
    ['rich text', 'cv.rtf', () => utf8('{\\rtf1\\ansi I know SQL}'), 'credentials.office'],
    ['a photo', 'badge.jpg', () => start(0xff, 0xd8, 0xff, 0xe0), 'credentials.picture'],
    ['a GIF', 'badge.gif', () => Uint8Array.from([...utf8('GIF89a'), ...new Uint8Array(40)]), 'credentials.picture'],
    [
      'a WebP',
      'badge.webp',
      () => Uint8Array.from([...utf8('RIFF'), 1, 0, 0, 0, ...utf8('WEBPVP8 '), 0, 1]),
      'credentials.picture',
    ],
    ['a backup of Rung', 'backup.json', () => readFileSync(`${STORE}version-1.json`), 'credentials.backup'],
    ['a sealed backup', 'backup.rung', async () => utf8(await seal('{}', 'secret')), 'credentials.backup'],
    [
      'the web page of a certificate',
      'verify.html',
      () => utf8('<!doctype html><title>Certificate</title>'),
      'credentials.html',
    ],
  ])('%s gets its own sentence', async (_, name, bytes, code) => {
    const [outcome] = await readFiles([{ name, bytes: Uint8Array.from(await bytes()) }], OPTIONS);
    expect(refusal(outcome)).toBe(code);
  });
});

/** A one-pixel PNG with the text baked in as the specification says: iTXt, not compressed, before the end. */
function bakedPng(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array) => {
    const named = Uint8Array.from([...utf8(type), ...data]);
    const numbers = new DataView(new ArrayBuffer(8));
    numbers.setUint32(0, data.length);
    numbers.setUint32(4, crc32(named));
    const view = new Uint8Array(numbers.buffer);
    return [...view.subarray(0, 4), ...named, ...view.subarray(4)];
  };
  const header = Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const body = utf8(`${keyword}\0\0\0\0\0${text}`);
  const pixel = deflateSync(Uint8Array.from([0, 0]));
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', header),
    ...chunk('iTXt', body),
    ...chunk('IDAT', pixel),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

beforeAll(() => {
  delete process.env.TZ;
});
