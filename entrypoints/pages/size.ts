/** An amount of data as the language writes it, in MB below one GB: "0.5 MB", "83 GB", in French "83 Go". */
export function sizeWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1e9;
  const amount = bytes / (isLarge ? 1e9 : 1e6);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
