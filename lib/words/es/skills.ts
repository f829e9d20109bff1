export const skills = {
  'skills.must': 'La oferta lo pone como requisito.',
  'skills.nice': 'La oferta lo valora.',
  'skills.task': 'Solo aparece entre las tareas.',
  'skills.foreign': 'Se nombra en la oferta. En este idioma no se puede saber si es un requisito.',
};
