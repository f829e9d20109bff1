export const courses = {
  'courses.badHeader': 'The first line of a course file must be the column names.',
  'courses.badCell': 'The column “{column}” cannot be read: {value}',
  'courses.cellCount': 'This line has {found, plural, one {# cell} other {# cells}}; {needed} are needed.',
  'courses.sameId': 'A course with the id {id} is already in this file.',
} as const;
