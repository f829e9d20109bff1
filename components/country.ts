/** A country by its name in the user's language; what is no ISO 3166-1 alpha-2 code stays as it is. */
export function countryName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code;
}
