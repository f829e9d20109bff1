/** Meldungen zu Dateien mit Kompetenzen, die jemand mitbringt. */
export const framework = {
  'framework.empty': '{file} ist leer.',
  'framework.tooLarge': '{file} hat {megabytes} MB. Eine Liste von Kompetenzen ist kleiner als 64 MB.',
  'framework.emptyZip': '{file} enthält keine lesbare Liste. Wähle einen Download mit CSV- oder Textdateien.',
  'framework.damagedZip':
    '{file} ist eine ZIP-Datei, die sich nicht öffnen lässt. Vielleicht ist sie unvollständig; lade sie noch einmal herunter.',
  'framework.notText': '{file} ist keine Textdatei (Zeile {line}).',
  'framework.encoding':
    'Zeile {line} von {file} hat Zeichen, die nicht UTF-8 sind. Speichere die Datei als UTF-8 und versuche es noch einmal.',
  'framework.openQuote': 'In {file} beginnt in Zeile {line} ein Anführungszeichen, das nie endet.',
  'framework.tooManyRows': '{file} hat mehr als {rows} Zeilen.',
  'framework.cellCount': 'Zeile {line} von {file} hat {found} Zellen; {needed} sind nötig.',
  'framework.badUri': 'Zeile {line} von {file} hat keine ESCO-Adresse: {value}',
  'framework.noLabel': 'Zeile {line} von {file} hat keinen brauchbaren Namen.',
  'framework.badKind':
    'Zeile {line} von {file}: Die Art „{value}“ ist keine von tool, skill, knowledge, transversal, language, credential.',
  'framework.badLine': 'Zeile {line} von {file} ist nicht lesbar: {reason}',
  'framework.unknownColumns':
    '{file} hat keine Spalte mit Namen wie „label“ oder „preferredLabel“. Die Spalten sind: {columns}',
  'framework.wrongFile':
    '{file} nennt keine Kompetenzen. Von ESCO brauchst du die Datei der Fertigkeiten (skills), von O*NET „Technology Skills“.',
  'framework.tooManyEntries': 'Die Dateien bringen {entries} Kompetenzen; Platz ist für {most}.',
} as const;
