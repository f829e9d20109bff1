export const courses = {
  'courses.badHeader': 'La première ligne d’un fichier de cours doit donner le nom des colonnes.',
  'courses.badCell': 'La colonne « {column} » est illisible : {value}',
  'courses.cellCount': 'Cette ligne a {found} cellules ; il en faut {needed}.',
  'courses.sameId': 'Un cours portant l’identifiant {id} figure déjà dans ce fichier.',
  'courses.noTitle': 'Cette entrée n’a pas de titre affichable.',
  'courses.noHours':
    'Elle indique zéro heure et ne peut pas être planifiée. Corrigez les heures dans le fichier, puis ajoutez-la à nouveau.',
  'courses.tooManyHours':
    'Elle indique {hours, plural, one {# heure} other {# heures}} ; un cours en compte moins de {most}.',
  'courses.badMonths': 'Elle indique {months, plural, one {# mois} other {# mois}}, ce qui ne peut pas être juste.',
  'courses.badPrice': 'Le prix {amount} ne peut pas être juste ; il est considéré comme inconnu.',
  'courses.badCurrency': 'La monnaie « {currency} » n’existe pas ; le prix est considéré comme inconnu.',
  'courses.leftOut': '« {value} » dans « {column} » n’est pas utilisable et n’est pas repris.',
  'courses.moreSkills': 'Seules les {most} premières compétences qu’il cite sont reprises.',
  'courses.replaces': 'Un cours avec l’identifiant {id} existe déjà. Celui-ci prend sa place.',
  'courses.unknownNeed':
    'Il faut d’abord « {id} », que Rung ne connaît pas. Tant que c’est le cas, le cours ne sera pas planifié.',
  'courses.circle': 'Ce cours se demande lui-même, par d’autres cours. Il ne sera pas planifié.',
  'courses.notOpen': 'Cette norme n’est pas ouverte aux nouveaux apprentis : {status}.',
  'courses.tooMany': 'Seuls les {most} premiers cours d’un fichier sont lus.',
  'courses.fileTooLarge': 'Ce fichier est trop grand. Divisez-le et ajoutez les parties.',
  'courses.notRead': 'Ce n’est ni du JSON ni une liste avec des noms de colonnes.',
  'courses.noSource':
    'Aucun cours trouvé. Rung lit le CSV avec noms de colonnes, les listes JSON, les données de cours des pages web (schema.org), CTDL, Europass, Microsoft Learn et Skills England.',
  'courses.noneInFile': 'Ce fichier ne contient aucun cours.',
};
