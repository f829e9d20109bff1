export const courses = {
  'courses.badHeader': 'Die erste Zeile einer Kursdatei muss die Spaltennamen enthalten.',
  'courses.badCell': 'Die Spalte „{column}“ lässt sich nicht lesen: {value}',
  'courses.cellCount': 'Diese Zeile hat {found} Zellen; gebraucht werden {needed}.',
  'courses.sameId': 'Ein Kurs mit der Kennung {id} steht schon in dieser Datei.',
};
