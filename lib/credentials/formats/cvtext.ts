import { failed, ok } from '../../model/outcome.ts';
import { inferredClaims } from '../claims.ts';
import { evidence, type Format, item } from '../format.ts';
import { clean, httpsLinks, plain } from '../plain.ts';
import { isAssertionAddress } from './openbadges2.ts';

/** Characters of a pasted CV that are read. */
const MAX_CV = 200_000;

/** Text of a CV, pasted or in a text file: competency words as claims that wait for the user's word. A lone link becomes an artifact. */
export const cvText: Format = {
  id: 'cv-text',
  recognises: (file) =>
    file.body.kind === 'text' ||
    (file.body.kind === 'address' && file.baked === null && !isAssertionAddress(file.body.address)),
  read: (file, context) => {
    if (file.body.kind === 'address') {
      const { address } = file.body;
      const title = clean(address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')).slice(0, 300);
      return ok({ items: [item(evidence('artifact', title, { links: httpsLinks(address) }))], warnings: [] });
    }
    const text = file.body.kind === 'text' ? file.body.text.slice(0, MAX_CV) : '';
    const claims = inferredClaims([text], context);
    if (claims.length === 0) return failed('credentials.text.nothing');
    // Not the first line of the text: that is mostly the person's name, which belongs in no list of evidence.
    const title = plain(file.name.replace(/\.\w{1,5}$/, '')).slice(0, 120) || '—';
    return ok({ items: [item(evidence('claim', title), claims)], warnings: [] });
  },
};
