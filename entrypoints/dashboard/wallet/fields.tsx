/** A labelled line of text or a day. */
export function Field({
  id,
  label,
  value,
  hint = '',
  type = 'text',
  onInput,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      <Input id={id} type={type} value={value} hint={hint} onInput={onInput} />
    </div>
  );
}

type InputProps = Parameters<typeof Field>[0];

function Input({ id, value, hint, type, onInput }: Omit<InputProps, 'label'>) {
  const common = {
    id,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  if (type === 'date') return <input type="date" {...common} />;
  if (type === 'number') return <input type="number" min={0} step="any" {...common} />;
  return <input type="text" placeholder={hint ?? ''} {...common} />;
}

/** A labelled text of several lines over the whole width. */
export function Area({
  id,
  label,
  value,
  hint = '',
  rows = 3,
  onInput,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="stack-s whole">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        placeholder={hint}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
