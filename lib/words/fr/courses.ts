export const courses = {
  'courses.badHeader': 'La première ligne d’un fichier de cours doit donner le nom des colonnes.',
  'courses.badCell': 'La colonne « {column} » est illisible : {value}',
  'courses.cellCount': 'Cette ligne a {found} cellules ; il en faut {needed}.',
  'courses.sameId': 'Un cours portant l’identifiant {id} figure déjà dans ce fichier.',
};
