import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../entrypoints/welcome/sample.ts';
import { readFramework, readTagger } from '../../../lib/cli/data.ts';
import type { Competency } from '../../../lib/model/competency.ts';
import { foreignRequirements } from '../../../lib/skills/foreign.ts';
import { languageOf } from '../../../lib/skills/language.ts';
import { openLexicon } from '../../../lib/skills/lexicon.ts';
import { openKnowledge, understand } from '../../../lib/skills/understand.ts';

const knowledge = openKnowledge({ tagger: readTagger(), lexicon: openLexicon(readFramework()) });
const GERMAN =
  'Wir suchen für unser Büro in Kiel eine Fachkraft. Sie bringen Erfahrung mit SAP und Microsoft Excel mit, arbeiten gern im Team und haben eine abgeschlossene Ausbildung. Kenntnisse in Python sind von Vorteil. Wir freuen uns auf Ihre Bewerbung und bieten Ihnen flexible Arbeitszeiten.';

describe('a posting in another language', () => {
  const { requirements } = understand({ ...SAMPLE, language: null, description: GERMAN }, knowledge);

  it('is noticed by its words', () => {
    expect(languageOf(GERMAN)).toBe('de');
    expect(languageOf(SAMPLE.description)).toBe('en');
  });

  it('is read by its names of tools, and by nothing that an English model would guess', () => {
    expect(requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(['microsoft-excel', 'python']));
    expect(requirements.filter(({ kind }) => !['tool', 'credential', 'language'].includes(kind))).toEqual([]);
  });

  it('keeps its quotes literal', () => {
    for (const { quotes, spans } of requirements)
      for (const [i, quote] of quotes.entries()) expect(GERMAN.slice(...spans[i]!)).toBe(quote);
  });
});

const entry = (id: string, label: string, kind: Competency['kind'], sector: string): Competency => ({
  id,
  label,
  kind,
  sector,
  aliases: [],
  broader: [],
  related: [],
  esco: [],
  onet: null,
  contexts: [],
  countries: [],
  issuer: null,
  scale: null,
});

describe('labels of an imported list in the language of the posting', () => {
  const lexicon = openLexicon([
    entry('almacen', 'gestión de almacenes', 'skill', 'imported'),
    entry('contabilidad', 'contabilidad', 'knowledge', 'imported'),
    entry('arte', 'arte', 'knowledge', 'imported'),
    entry('sap', 'SAP', 'tool', 'software-and-data'),
  ]);
  const text =
    'Buscamos una persona con arte para la gestión de almacenes y la contabilidad, con conocimientos de SAP.';

  it('are read, but not a short word that may be anything', () => {
    expect(foreignRequirements(text, lexicon, null).map(({ id }) => id)).toEqual(['almacen', 'contabilidad', 'sap']);
  });
  it('keep their quotes literal', () => {
    for (const { quotes } of foreignRequirements(text, lexicon, null))
      for (const quote of quotes) expect(text).toContain(quote);
  });
});

describe('words that look like names', () => {
  const { lexicon } = knowledge;
  it.each([
    ['Anticipamos los desafíos del futuro para nuestra empresa', []],
    ['Tratamos de automatizar al máximo el trabajo de la empresa', []],
    ['Gestion et animation des équipes sur le terrain', []],
    ['Grado en Informática por la universidad', []],
    ['Desarrollo de apps para iOS en la empresa', ['ios-development']],
    ['Mantenimiento con Maximo en la empresa', ['ibm-maximo']],
  ])('%j', (text, ids) => {
    expect(foreignRequirements(text, lexicon!, null).map(({ id }) => id)).toEqual(ids);
  });
});
