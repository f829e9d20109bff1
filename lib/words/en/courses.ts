export const courses = {
  'courses.badHeader': 'The first line of a course file must be the column names.',
  'courses.badCell': 'The column “{column}” cannot be read: {value}',
  'courses.cellCount': 'This line has {found, plural, one {# cell} other {# cells}}; {needed} are needed.',
  'courses.sameId': 'A course with the id {id} is already in this file.',
  'courses.noTitle': 'This entry has no title that can be shown.',
  'courses.noHours': 'It states zero hours, so it cannot be planned. Correct the hours in the file and add it again.',
  'courses.tooManyHours': 'It states {hours, plural, one {# hour} other {# hours}}; a course has fewer than {most}.',
  'courses.badMonths': 'It states {months, plural, one {# month} other {# months}}, which cannot be right.',
  'courses.badPrice': 'The price {amount} cannot be right, so the price is taken as unknown.',
  'courses.badCurrency': 'The currency “{currency}” does not exist, so the price is taken as unknown.',
  'courses.unknownNeed':
    'It needs “{id}” before, which Rung does not know. It will not be planned until that is known.',
  'courses.circle': 'It needs itself in a circle of courses. It will not be planned.',
  'courses.notOpen': 'This standard is not open for new apprentices: {status}.',
  'courses.tooMany': 'Only the first {most} courses of a file are read.',
  'courses.fileTooLarge': 'This file is too large. Split it and add the parts.',
  'courses.notRead': 'This is neither JSON nor a list with column names.',
  'courses.noSource':
    'No courses were found. Rung reads CSV with column names, JSON lists, course data of web pages (schema.org), CTDL, Europass, Microsoft Learn and Skills England.',
  'courses.noneInFile': 'This file holds no courses.',
} as const;
