import type { Course } from '../model/course.ts';
import { dayAfter, type Milestone } from './milestones.ts';

/**
 * A calendar file (RFC 5545) with one all-day event per milestone. `now` is an ISO instant for the time stamps; the
 * summaries come from the caller, so that they are in the user's language.
 */
export function calendarOf(
  milestones: readonly Milestone[],
  courses: ReadonlyMap<string, Course>,
  now: string,
  summaryOf: (course: Course) => string,
): string {
  const events = milestones.flatMap((milestone) => {
    const course = courses.get(milestone.course);
    return course && !milestone.isDone ? eventOf(milestone, course, now, summaryOf(course)) : [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rung//Milestones//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(milestone: Milestone, course: Course, now: string, summary: string): string[] {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${course.id}-${plainDay(milestone.start)}@rung`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDay(milestone.start)}`,
    // The end of an all-day event is the day after its last day.
    `DTEND;VALUE=DATE:${plainDay(dayAfter(milestone.end, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(course.provider)}`,
    ...(course.url === null ? [] : [`URL:${course.url.replace(/[\r\n]/g, '')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plainDay = (day: string): string => day.replaceAll('-', '');

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines are at most 75 octets of UTF-8; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}
