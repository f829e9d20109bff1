import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** What the zone is called for people who do not see it. */
  readonly name: string;
  readonly text: string;
  readonly button: string;
  readonly accept?: string;
  readonly disabled: boolean;
  /** Called with what was dropped or chosen; the same file may be chosen again once this has ended. */
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly children?: ComponentChildren;
}

/** A place to drop files on, with a button that chooses them for those who do not drag. */
export function DropZone({ name, text, button, accept, disabled, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      class={`drop ${over ? 'over' : ''}`}
      aria-label={name}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        {text}{' '}
        <label class="button">
          {button}
          <input
            class="hidden-text"
            type="file"
            multiple
            {...(accept === undefined ? {} : { accept })}
            disabled={disabled}
            onChange={(event) => {
              const input = event.currentTarget;
              void onFiles([...(input.files ?? [])]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </p>
      {children}
    </section>
  );
}
