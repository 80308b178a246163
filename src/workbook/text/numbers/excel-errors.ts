/** English and Swedish Excel's names → English, with the letters that pasting loses already lost. */
const ERROR_NAMES: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!',
  '#SKARNING!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#DIVISION/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#VARDEFEL!': '#VALUE!',
  '#VARDE!': '#VALUE!',
  '#REF!': '#REF!',
  '#REFERENS!': '#REF!',
  '#NAME?': '#NAME?',
  '#NAMN?': '#NAME?',
  '#NUM!': '#NUM!',
  '#OGILTIGT!': '#NUM!',
  '#N/A': '#N/A',
  '#N/A!': '#N/A',
  '#SAKNAS!': '#N/A',
  '#SAKNAS': '#N/A',
  '#GETTING_DATA': '#GETTING_DATA',
  '#HAMTAR_DATA': '#GETTING_DATA',
};

/** The later ones (#SPILL!, #CALC! …) have names of their own in each language; all look like this. LibreOffice: Err:502. */
const LIKE_AN_ERROR = /^#[A-Z_/0-9]{2,20}[!?]$/;
const LIBREOFFICE_ERROR = /^(?:ERR|FEL):\d{3}$/;

/** The English name of the Excel error that the text is ("#SAKNAS!" → "#N/A"), else null. */
export function readExcelError(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 24) return null;
  const name = trimmed.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (LIBREOFFICE_ERROR.test(name)) return name;
  const known = ERROR_NAMES[name];
  if (known !== undefined) return known;
  return LIKE_AN_ERROR.test(name) && /[A-Z]/.test(name) ? trimmed.toUpperCase() : null;
}
