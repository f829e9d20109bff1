import { failed, ok, type Problem } from '../../model/outcome.ts';
import { type Parts, partsOf } from '../carriers/parts.ts';
import type { Findings, Format, Item, OpenedFile, ReadContext } from '../format.ts';
import { clean } from '../plain.ts';
import type { Documents } from '../verify/documents.ts';
import { besideOf } from './companion.ts';

/** Names said of what could not be read. */
const MAX_NAMES = 5;

/**
 * Several credentials in one file: a ZIP of badges, a JSON list of them, or the answer of a service around them. Each is
 * read by its own format and keeps its own checks; what is none of them is named and left out.
 */
export function collection(formats: readonly Format[]): Format {
  const formatOf = (file: OpenedFile) => formats.find((format) => format.recognises(file));
  return {
    id: 'collection',
    recognises: (file) => {
      if (formatOf(file) !== undefined) return false;
      return file.body.kind === 'zip' || partsOf(file).parts.some((part) => formatOf(part) !== undefined);
    },
    read: (file, context) => {
      const { parts, unread } = partsOf(file);
      const within = { ...context, documents: withParts(context.documents, parts) };
      const left: string[] = [...unread];
      const items: Item[] = [];
      const warnings: Problem[] = [];
      for (const part of parts) {
        const found = readPart(part, formatOf(part), within);
        if (found === null) left.push(part.name);
        items.push(...(found?.items ?? []));
        warnings.push(...(found?.warnings ?? []).filter(({ code }) => code !== 'credentials.warning.companion'));
      }
      if (items.length === 0)
        return failed(file.body.kind === 'zip' ? 'credentials.zip.nothing' : 'credentials.unrecognised');
      return ok({ items, warnings: [...distinct(warnings), ...leftOut(left)] });
    },
  };
}

/** Prose in an archive is a note about it, not a CV. */
function readPart(part: OpenedFile, format: Format | undefined, context: ReadContext): Findings | null {
  if (format === undefined || part.body.kind === 'text') return null;
  const found = format.read(part, context);
  if (!found.ok) return null;
  return {
    items: found.value.items.map((item) => withDocuments(item, context.documents)),
    warnings: found.value.warnings,
  };
}

/** Lists and keys in the same file serve the credentials beside them. */
function withParts(documents: Documents, parts: Parts['parts']): Documents {
  return { ...documents, beside: new Map([...besideOf(parts), ...documents.beside]) };
}

function withDocuments(item: Item, documents: Documents): Item {
  const { check } = item;
  const parts = item.parts.map((part) => withDocuments(part, documents));
  return { ...item, parts, check: check && ((needs) => check({ ...needs, documents })) };
}

function distinct(warnings: readonly Problem[]): readonly Problem[] {
  return [...new Map(warnings.map((one) => [JSON.stringify(one), one])).values()];
}

function leftOut(names: readonly string[]): readonly Problem[] {
  if (names.length === 0) return [];
  const said = names.slice(0, MAX_NAMES).map((name) => clean(name).slice(0, 80));
  const files = said.join(', ') + (names.length > MAX_NAMES ? ', …' : '');
  return [{ code: 'credentials.warning.partsLeftOut', params: { count: names.length, files } }];
}
