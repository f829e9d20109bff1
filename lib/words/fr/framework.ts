/** Messages sur les fichiers de compétences qu'une personne apporte. */
export const framework = {
  'framework.empty': '{file} est vide.',
  'framework.tooLarge': '{file} pèse {megabytes} Mo. Une liste de compétences fait moins de 64 Mo.',
  'framework.emptyZip':
    '{file} ne contient aucune liste lisible. Choisissez un téléchargement avec des fichiers CSV ou texte.',
  'framework.damagedZip':
    '{file} est un fichier ZIP qui ne s’ouvre pas. Il est peut-être incomplet ; téléchargez-le à nouveau.',
  'framework.notText': '{file} n’est pas un fichier texte (ligne {line}).',
  'framework.encoding':
    'La ligne {line} de {file} contient des caractères qui ne sont pas en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.',
  'framework.openQuote': 'Dans {file}, un guillemet s’ouvre à la ligne {line} et ne se ferme jamais.',
  'framework.tooManyRows': '{file} a plus de {rows} lignes.',
  'framework.cellCount': 'La ligne {line} de {file} a {found} cellules ; il en faut {needed}.',
  'framework.badUri': 'La ligne {line} de {file} n’a pas d’adresse ESCO : {value}',
  'framework.noLabel': 'La ligne {line} de {file} n’a pas de nom utilisable.',
  'framework.badKind':
    'Ligne {line} de {file} : le type « {value} » n’est ni tool, skill, knowledge, transversal, language ni credential.',
  'framework.badLine': 'La ligne {line} de {file} est illisible : {reason}',
  'framework.unknownColumns':
    '{file} n’a pas de colonne de noms comme « label » ou « preferredLabel ». Ses colonnes sont : {columns}',
  'framework.wrongFile':
    '{file} ne nomme aucune compétence. Pour ESCO, choisissez le fichier des aptitudes (skills) ; pour O*NET, « Technology Skills ».',
  'framework.tooManyEntries': 'Les fichiers apportent {entries} compétences ; il y a de la place pour {most}.',
} as const;
