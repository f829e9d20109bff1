export const courses = {
  'courses.badHeader': 'Die erste Zeile einer Kursdatei muss die Spaltennamen enthalten.',
  'courses.badCell': 'Die Spalte „{column}“ lässt sich nicht lesen: {value}',
  'courses.cellCount': 'Diese Zeile hat {found} Zellen; gebraucht werden {needed}.',
  'courses.sameId': 'Ein Kurs mit der Kennung {id} steht schon in dieser Datei.',
  'courses.noTitle': 'Dieser Eintrag hat keinen Titel, der sich zeigen lässt.',
  'courses.noHours':
    'Er gibt null Stunden an und lässt sich deshalb nicht planen. Korrigiere die Stunden in der Datei und füge ihn neu hinzu.',
  'courses.tooManyHours':
    'Er gibt {hours, plural, one {# Stunde} other {# Stunden}} an; ein Kurs hat weniger als {most}.',
  'courses.badMonths': 'Er gibt {months, plural, one {# Monat} other {# Monate}} an; das kann nicht stimmen.',
  'courses.badPrice': 'Der Preis {amount} kann nicht stimmen und gilt deshalb als unbekannt.',
  'courses.badCurrency': 'Die Währung „{currency}“ gibt es nicht; der Preis gilt deshalb als unbekannt.',
  'courses.leftOut': '„{value}“ unter „{column}“ lässt sich nicht verwenden und bleibt weg.',
  'courses.moreSkills': 'Von den Kompetenzen, die er nennt, werden nur die ersten {most} übernommen.',
  'courses.replaces': 'Einen Kurs mit der Kennung {id} gibt es schon. Dieser tritt an seine Stelle.',
  'courses.unknownNeed': 'Er setzt „{id}“ voraus, das Rung nicht kennt. Solange das so ist, wird er nicht eingeplant.',
  'courses.circle': 'Er setzt sich über andere Kurse selbst voraus. Er wird nicht eingeplant.',
  'courses.notOpen': 'Dieser Standard ist für neue Lehrlinge nicht offen: {status}.',
  'courses.tooMany': 'Aus einer Datei werden nur die ersten {most} Kurse gelesen.',
  'courses.fileTooLarge': 'Diese Datei ist zu groß. Teile sie und füge die Teile hinzu.',
  'courses.notRead': 'Das ist weder JSON noch eine Liste mit Spaltennamen.',
  'courses.noSource':
    'Es wurden keine Kurse gefunden. Rung liest CSV mit Spaltennamen, JSON-Listen, Kursdaten von Webseiten (schema.org), CTDL, Europass, Microsoft Learn und Skills England.',
  'courses.noneInFile': 'Diese Datei enthält keine Kurse.',
};
