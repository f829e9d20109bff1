import { describe, expect, it } from 'vitest';
import { readEmployment } from '../../../lib/skills/facts/employment.ts';

describe('employment', () => {
  const table: [string, string, string][] = [
    ['Marketing Intern', 'Full-time for three months', 'internship'],
    ['Apprentice Electrician', '', 'apprenticeship'],
    ['Bank Healthcare Assistant', '', 'bank'],
    ['Bank Manager', 'Full-time', 'full_time'],
    ['Locum Consultant', 'Full time', 'temporary'],
    ['Cashier - Part Time', '', 'part_time'],
    ['Java Developer', 'Duration: 6 months contract', 'contract'],
    ['Analyst', '12 month fixed term contract, 37.5 hours per week', 'contract'],
    ['Analyst', 'Contract to hire', 'contract'],
    ['Driver', 'This is a temporary position until March.', 'temporary'],
    ['Nurse', 'Hours: 22.5 per week', 'part_time'],
    ['Nurse', '37.5 hours per week', 'full_time'],
    ['Nurse', 'Full or part-time considered', 'full_time'],
    ['Cook', 'We are seeking a part-time cook', 'part_time'],
    ['Clerk', 'This is a full-time position.', 'full_time'],
    ['Clerk', 'You will review contracts with contract manufacturers.', 'unclear'],
    ['Clerk', 'Full-time employees receive health insurance from our full-time staff.', 'unclear'],
    ['Clerk', 'Open 24 hours a day', 'unclear'],
    ['Nurse', 'Band 6, Leeds, 22.5 hours, flexible, Monday to Friday', 'part_time'],
    ['Nurse', '37.5 hours - Denbighshire area - permanent', 'full_time'],
    ['Nurse', 'The hours for this post are 20 over four days', 'part_time'],
    ['Nurse', 'We work 12.5 hour shifts. You get 37.5 hours of study leave.', 'unclear'],
    ['Nurse', 'A rewarding full time opportunity for an experienced technician', 'full_time'],
    ['Nurse', 'Full/Part time available', 'full_time'],
    ['Nurse', 'Four years of full time sales experience', 'unclear'],
    ['Apprenticeship Manager', '', 'unclear'],
    ['Intern Programme Coordinator', '', 'unclear'],
    ['Bank Accounts Assistant', '', 'bank'],
    ['Bank Account Manager', '', 'unclear'],
    ['Assistant', 'You join our finance team on a bank contract.', 'bank'],
    ['Developer', 'We are recruiting for a contract SW Engineer for a client.', 'contract'],
    ['Developer', 'This is a long term contract with the chance to be hired.', 'contract'],
    ['Developer', 'You manage contract renewals and negotiate a contract with suppliers.', 'unclear'],
    ['Manager', 'An opportunity for secondment has arisen.', 'temporary'],
    ['Nurse', 'This post is advertised to address a temporary need of 6 months.', 'temporary'],
    ['Nurse', 'Temporary accommodation may be found for you.', 'unclear'],
    ['Doctor', 'You may wish to train less than full time or share the job.', 'unclear'],
    ['Nurse', 'It is a 30 hour post.', 'part_time'],
    ['Nurse', 'Working 30 hours the post holder will lead the service.', 'part_time'],
    ['Praktikantin Marketing', '', 'internship'],
    ['Auszubildender zum Koch', '', 'apprenticeship'],
    ['Assistant marketing en alternance', '', 'apprenticeship'],
    ['', '', 'unclear'],
  ];
  it.each(table)('%j: %j is %j', (title, text, expected) => {
    expect(readEmployment({ title, text }).value).toBe(expected);
  });
});
