import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** What was chosen, each with a button that takes it back. */
export function Chips({
  labels,
  onRemove,
}: {
  readonly labels: readonly string[];
  readonly onRemove: (at: number) => void;
}) {
  const t = useWords();
  if (labels.length === 0) return null;
  return (
    <ul class="chips">
      {labels.map((label, at) => (
        <li class="pill accent" key={label}>
          {label}
          <button
            type="button"
            class="button icon chip-remove"
            aria-label={t('picker.remove', { label })}
            onClick={() => onRemove(at)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
