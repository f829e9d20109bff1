export const skills = {
  'skills.must': 'Die Anzeige nennt es als Voraussetzung.',
  'skills.nice': 'Die Anzeige nennt es als Vorteil.',
  'skills.task': 'Es kommt nur unter den Aufgaben vor.',
  'skills.foreign': 'In der Anzeige genannt. In dieser Sprache lässt sich nicht sagen, ob es Voraussetzung ist.',
};
