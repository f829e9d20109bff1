/** Mensajes sobre archivos de competencias que alguien aporta. */
export const framework = {
  'framework.empty': '{file} está vacío.',
  'framework.tooLarge': '{file} ocupa {megabytes} MB. Una lista de competencias ocupa menos de 64 MB.',
  'framework.emptyZip': '{file} no contiene ninguna lista legible. Elige una descarga con archivos CSV o de texto.',
  'framework.damagedZip':
    '{file} es un archivo ZIP que no se puede abrir. Puede estar incompleto; descárgalo otra vez.',
  'framework.notText': '{file} no es un archivo de texto (línea {line}).',
  'framework.encoding':
    'La línea {line} de {file} tiene caracteres que no son UTF-8. Guarda el archivo como UTF-8 e inténtalo de nuevo.',
  'framework.openQuote': 'En {file} se abren unas comillas en la línea {line} que nunca se cierran.',
  'framework.tooManyRows': '{file} tiene más de {rows} líneas.',
  'framework.cellCount': 'La línea {line} de {file} tiene {found} celdas; hacen falta {needed}.',
  'framework.badUri': 'La línea {line} de {file} no tiene una dirección de ESCO: {value}',
  'framework.noLabel': 'La línea {line} de {file} no tiene un nombre que se pueda usar.',
  'framework.badKind':
    'Línea {line} de {file}: el tipo «{value}» no es tool, skill, knowledge, transversal, language ni credential.',
  'framework.badLine': 'La línea {line} de {file} no se puede leer: {reason}',
  'framework.unknownColumns':
    '{file} no tiene una columna de nombres como «label» o «preferredLabel». Sus columnas son: {columns}',
  'framework.wrongFile':
    '{file} no nombra competencias. De ESCO elige el archivo de capacidades (skills); de O*NET, «Technology Skills».',
  'framework.tooManyEntries': 'Los archivos traen {entries} competencias; hay sitio para {most}.',
} as const;
