import { describe, expect, it } from 'vitest';
import { readWorkplace } from '../../../lib/skills/facts/workplace.ts';

describe('workplace', () => {
  const table: [string, string, string][] = [
    ['Developer', 'This is a fully remote position.', 'remote'],
    ['Developer', 'Location: Remote (US only)', 'remote'],
    ['Developer', 'Location: Anywhere in Europe (UTC-1 to UTC+3)', 'remote'],
    ['Developer', 'You can work from home or anywhere else.', 'remote'],
    ['Remote Account Manager', 'Join us.', 'remote'],
    ['Analyst', 'This is a hybrid role in our London office.', 'hybrid'],
    ['Analyst', 'You will be in the office 3 days a week.', 'hybrid'],
    ['Analyst', 'Two days per week from home.', 'hybrid'],
    ['Analyst', 'Bristol / remote up to 3 days.', 'hybrid'],
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

describe('a job that calls itself remote and is none', () => {
  // Title, text, what it is, the words that decide, the words that claim.
  const table: readonly (readonly [string, string, string, string, string])[] = [
    [
      'Support Agent (Remote)',
      'You answer tenants. This is an on-site role in Leeds.',
      'onsite',
      'This is an on-site role',
      'Remote',
    ],
    [
      'Support Agent',
      'This position is remote. You must work in our Leeds office.',
      'onsite',
      'must work in our Leeds office',
      'This position is remote',
    ],
    ['Remote Sales Manager', 'Five days a week in our office.', 'onsite', 'Five days a week in our office', 'Remote'],
    ['Remote Engineer', 'The work is fully on-site.', 'onsite', 'fully on-site', 'Remote'],
    ['Remote Engineer', 'Remote work is not possible.', 'onsite', 'Remote work is not possible', 'Remote'],
    ['Remote Analyst', 'You will be in the office 3 days a week.', 'hybrid', 'office 3 days a week', 'Remote'],
  ];
  it.each(table)('%j: %j', (title, text, value, quote, claim) => {
    const read = readWorkplace({ title, text });
    expect(read).toMatchObject({ value, quote, against: { value: 'remote', quote: claim } });
  });

  const honest: readonly (readonly [string, string])[] = [
    ['Remote Engineer', 'You will meet in person twice a year. Remote access to on-site servers.'],
    ['Remote Account Manager', 'You visit customers; our Leeds office is open to you.'],
    ['Engineer', 'This position is fully remote. We meet on site once a quarter.'],
    ['Engineer', 'This role is remote. Our office in Berlin is there for you five minutes from the station.'],
    ['Remote Developer', 'You must be able to work in our time zone.'],
  ];
  it.each(honest)('%j: %j stays remote', (title, text) => {
    const read = readWorkplace({ title, text });
    expect(read.value).toBe('remote');
    expect(read.against).toBeUndefined();
  });
});
