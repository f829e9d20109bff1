export const courses = {
  'courses.badHeader': 'La primera línea de un archivo de cursos debe dar los nombres de las columnas.',
  'courses.badCell': 'La columna «{column}» no se puede leer: {value}',
  'courses.cellCount': 'Esta línea tiene {found} celdas; hacen falta {needed}.',
  'courses.sameId': 'Ya hay un curso con el identificador {id} en este archivo.',
};
