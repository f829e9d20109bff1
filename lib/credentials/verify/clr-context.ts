const CLR = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';
const base = { id: '@id', type: '@type' };

function term(name: string, type: string, many: boolean): object {
  return { '@id': CLR + name, '@type': type, ...(many ? { '@container': '@set' } : {}) };
}

const association = {
  '@id': `${CLR}Association`,
  '@context': {
    associationType: { '@id': `${CLR}AssociationType` },
    sourceId: term('sourceId', 'xsd:anyURI', false),
    targetId: term('targetId', 'xsd:anyURI', false),
  },
};

/** The words of the Comprehensive Learner Record 2.0 with the identifiers that signatures are made over. */
function clr(badgeWords: string, credential: object, subject: object): object {
  const words = {
    ...base,
    cred: 'https://www.w3.org/2018/credentials#',
    obi: badgeWords,
    achievement: term('achievement', 'obi:Achievement', true),
    association: term('association', `${CLR}Association`, true),
    verifiableCredential: term('verifiableCredential', 'cred:verifiableCredential', true),
    ...subject,
  };
  return {
    '@context': {
      ...base,
      ClrCredential: { '@id': `${CLR}ClrCredential`, '@context': { ...base, ...credential } },
      ClrSubject: { '@id': `${CLR}ClrSubject`, '@context': words },
      Association: association,
    },
  };
}

/** Contexts of CLR 2.0 and 2.0.1 by their address. */
export const CLR_CONTEXTS: readonly (readonly [string, object])[] = [
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context.json',
    clr('https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#', {}, {}),
  ],
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    clr(
      'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
      { partial: term('partial', 'xsd:boolean', false) },
      { identifier: term('identifier-1', 'obi:Identifier', true) },
    ),
  ],
];
