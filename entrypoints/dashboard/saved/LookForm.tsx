import { countryName } from '../../../components/country.ts';
import { useWords } from '../../../components/words.tsx';
import { STATUSES } from '../../../lib/model/library.ts';
import { Choice } from '../../pages/fields.tsx';
import { type Look, PLACES, SORTS, type Sort } from './look.ts';

/** What of the saved postings is shown, and in which order. */
export function LookForm({ look, onChange }: { readonly look: Look; readonly onChange: (look: Look) => void }) {
  const t = useWords();
  return (
    <search class="saved-tools">
      <div class="stack-s">
        <label for="saved-words">{t('saved.search')}</label>
        <input
          id="saved-words"
          type="search"
          value={look.words}
          onInput={(event) => onChange({ ...look, words: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={t('saved.status')}
        value={look.status}
        options={[['', t('saved.anyStatus')], ...STATUSES.map((status) => [status, t(`status.${status}`)] as const)]}
        onChange={(status) => onChange({ ...look, status: status as Look['status'] })}
      />
      <PlaceChoice look={look} onChange={onChange} />
      <Choice
        label={t('saved.sort')}
        value={look.sort}
        options={SORTS.map((sort) => [sort, t(`sort.${sort}`)] as const)}
        onChange={(sort) => onChange({ ...look, sort: sort as Sort })}
      />
    </search>
  );
}

/** By where the work is done and, once the user's country is known, by where one may live. */
function PlaceChoice({ look, onChange }: { readonly look: Look; readonly onChange: (look: Look) => void }) {
  const t = useWords();
  const country = look.country && countryName(look.country, t.language);
  const offered = PLACES.filter((place) => country || (place !== 'openHome' && place !== 'notRuledOut'));
  const named = (place: (typeof PLACES)[number]) =>
    place === 'openHome' || place === 'notRuledOut'
      ? t(`saved.${place}`, { country: country ?? '' })
      : t(`workplace.${place}`);
  return (
    <Choice
      label={t('saved.place')}
      value={look.place}
      options={[['', t('saved.anyPlace')], ...offered.map((place) => [place, named(place)] as const)]}
      onChange={(place) => onChange({ ...look, place: place as Look['place'] })}
    />
  );
}
