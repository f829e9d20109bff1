/** What can be wrong with a file of competencies that the user brings. */
export const framework = {
  'framework.empty': '{file} is empty.',
  'framework.tooLarge': '{file} has {megabytes} MB. A list of competencies is smaller than 64 MB.',
  'framework.emptyZip': '{file} holds no list that can be read. Choose a download with CSV or text files in it.',
  'framework.damagedZip': '{file} is a ZIP file that cannot be opened. It may be cut off; download it again.',
  'framework.notText': '{file} is not a text file (line {line}).',
  'framework.encoding': 'Line {line} of {file} has letters that are not UTF-8. Save the file as UTF-8 and try again.',
  'framework.openQuote': 'In {file} a quotation mark opens on line {line} and never closes.',
  'framework.tooManyRows': '{file} has more than {rows} lines.',
  'framework.cellCount':
    'Line {line} of {file} has {found, plural, one {# cell} other {# cells}}; {needed} are needed.',
  'framework.badUri': 'Line {line} of {file} has no ESCO address: {value}',
  'framework.noLabel': 'Line {line} of {file} has no name that can be used.',
  'framework.badKind':
    'Line {line} of {file}: the kind “{value}” is none of tool, skill, knowledge, transversal, language, credential.',
  'framework.badLine': 'Line {line} of {file} cannot be read: {reason}',
  'framework.unknownColumns':
    '{file} has no column of names such as “label” or “preferredLabel”. Its columns are: {columns}',
  'framework.wrongFile':
    '{file} names no competencies. From ESCO choose the file of skills, from O*NET “Technology Skills”.',
  'framework.tooManyEntries': 'The files bring {entries} competencies; {most} have room.',
} as const;
