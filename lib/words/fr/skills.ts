export const skills = {
  'skills.must': 'L’annonce le demande comme condition.',
  'skills.nice': 'L’annonce le cite comme un plus.',
  'skills.task': 'Cela n’apparaît que parmi les tâches.',
  'skills.foreign': 'Cité dans l’annonce. Dans cette langue, on ne peut pas dire si c’est une condition.',
};
