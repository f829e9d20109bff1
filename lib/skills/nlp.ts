import nlp from 'compromise/three';

/** Forms given at most; a label has a handful. */
const MOST = 6;

/**
 * Other forms in which postings write a competency that a user adds: the plural or singular of its noun, the gerund and
 * the infinitive of its verb. The only place that loads compromise: on one short label, when the user adds it.
 */
export function wordForms(label: string): string[] {
  const text = label.trim().toLowerCase();
  // Names in capitals (SQL, ISO 9001) have one form.
  if (text === '' || text.length > 80 || label === label.toUpperCase()) return [];
  const forms = new Set<string>();
  const verb = nlp(text);
  if (verb.verbs().found) {
    for (const change of ['toGerund', 'toInfinitive'] as const) {
      const doc = nlp(text);
      doc.verbs()[change]();
      forms.add(plain(doc.text()));
    }
  }
  const plural = nlp(text);
  plural.nouns().toPlural();
  forms.add(plain(plural.text()));
  const singular = nlp(text);
  singular.nouns().toSingular();
  forms.add(plain(singular.text()));
  forms.delete(text);
  forms.delete('');
  return [...forms].slice(0, MOST);
}

/** compromise writes gerunds with their auxiliary ("is cleaning"); postings do not. */
function plain(text: string): string {
  return text.replace(/^(?:is|are|am|be)\s+/, '').trim();
}
