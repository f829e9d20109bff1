import type { Posting } from '../../lib/model/posting.ts';

/** A posting written for the welcome page, so that a new user sees requirements before having opened any. */
export const SAMPLE: Posting = {
  board: 'sample',
  id: 'sample',
  url: 'https://example.org/sample',
  title: 'Office Coordinator',
  company: 'Willow Street Veterinary Practice',
  locations: ['York, United Kingdom'],
  language: 'en',
  description: `You keep a practice of fourteen people running: appointments, orders, invoices and a waiting room that stays calm on a Monday morning.

What you will do
• Answer the telephone and greet clients
• Book appointments and keep the vets' diaries
• Order supplies and check deliveries
• Reconcile daily takings and send invoices

What we ask for
• At least 1 year of experience in customer service
• Good knowledge of Microsoft Excel and Outlook
• Clear written and verbal communication
• Attention to detail

It helps if you have
• Experience with Xero or QuickBooks
• Basic knowledge of data protection

We offer £25,500 a year, 28 days of holiday and a dog-friendly office. No veterinary experience is needed.`,
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
};
