import type { Posting } from '../../lib/model/posting.ts';

/** A labelled text as the posting that a page reader would give: the text alone, nothing from a page's structure. */
export function postingOf(source: { readonly id: string; readonly title: string; readonly text: string }): Posting {
  return {
    board: 'selection',
    id: source.id,
    url: '',
    title: source.title || (source.text.trimStart().split('\n', 1)[0] ?? ''),
    company: null,
    locations: [],
    language: null,
    description: source.text,
    datePosted: null,
    validThrough: null,
    closed: false,
    stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
    source: {},
  };
}
