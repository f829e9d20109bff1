import { structuredData } from '../../lib/boards/firstlook.ts';

/** Longest text and most texts that are looked at. */
const MAX_DATA = 400_000;
const MOST = 20;

/** Whether a text of structured data is about courses. */
export function describesCourse(data: string): boolean {
  return data.length < MAX_DATA && /"(Course|LearningResource|EducationalOccupationalProgram)"/.test(data);
}

/** Texts of the page's structured data that describe courses. */
export function courseData(): readonly string[] {
  return structuredData(document).filter(describesCourse).slice(0, MOST);
}
