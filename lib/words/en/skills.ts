/** What decided how strongly a competency is asked for. */
export const skills = {
  'skills.must': 'The posting states it as required.',
  'skills.nice': 'The posting states it as a plus.',
  'skills.task': 'It appears only among the duties.',
  'skills.foreign': 'Named in the posting. In this language it cannot be told whether it is required.',
} as const;
