import { describe, expect, it } from 'vitest';
import { readWorkplace } from '../../../lib/skills/facts/workplace.ts';

describe('workplace', () => {
  const table: [string, string, string][] = [
    ['Developer', 'This is a fully remote position.', 'remote'],
    ['Developer', 'Location: Remote (US only)', 'remote'],
    ['Developer', 'You can work from home or anywhere else.', 'remote'],
    ['Remote Account Manager', 'Join us.', 'remote'],
    ['Analyst', 'This is a hybrid role in our London office.', 'hybrid'],
    ['Analyst', 'You will be in the office 3 days a week.', 'hybrid'],
    ['Analyst', 'Two days per week from home.', 'hybrid'],
    ['Analyst', 'We expect you to spend at least half of your time in the office.', 'hybrid'],
    ['Analyst', 'A mix of home and office working', 'hybrid'],
    ['Engineer', 'The role is based in our Berlin office.', 'onsite'],
    ['Engineer', 'Work location: on-site', 'onsite'],
    ['Engineer', 'Five days a week in the office.', 'onsite'],
    ['Engineer', 'This is not a remote position. It is on-site only.', 'onsite'],
    ['Staff Nurse', 'Our hospital cares for patients on ward 4. You will work shifts, nights and weekends.', 'onsite'],
    ['Warehouse Operative', 'You will lift boxes in our warehouse and drive a forklift on a shift rota.', 'onsite'],
    [
      'Software Developer',
      'Experience with remote servers and remote access tools. You write software in Java.',
      'unclear',
    ],
    ['Software Developer', 'Design hybrid cloud software for global clients in Java.', 'unclear'],
    ['Business Analyst', 'We are in Paris. Global clients, software and code.', 'unclear'],
    ['', '', 'unclear'],
  ];
  it.each(table)('%j: %j is %j', (title, text, expected) => {
    expect(readWorkplace({ title, text }).value).toBe(expected);
  });
});
