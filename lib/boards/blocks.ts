/** How elements break lines, by upper-case tag name: 1 a new line, 2 an empty line around. */
export const BREAKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...'DIV LI DT DD TR HEADER FOOTER MAIN ADDRESS FIGURE FIGCAPTION DETAILS SUMMARY LEGEND TBODY THEAD CAPTION'
    .split(' ')
    .map((tag) => [tag, 1] as const),
  ...'P H1 H2 H3 H4 H5 H6 UL OL DL SECTION ARTICLE TABLE BLOCKQUOTE PRE HR FIELDSET'
    .split(' ')
    .map((tag) => [tag, 2] as const),
]);

/** Whether an element of this upper-case name begins a line of its own; elements that sites define do. */
export function breaks(name: string): boolean {
  return BREAKS.has(name) || name.includes('-') || name === 'BODY' || name === 'FORM';
}

/** Elements whose content is never words of a posting. Buttons and inputs are the page's, not the text's. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS VIDEO AUDIO MATH BUTTON SELECT TEXTAREA INPUT ' +
    'DIALOG HEAD LINK META NAV'
  ).split(' '),
);
